import { at, byRank, type Random } from './random.ts'

/** The words of a language, the most frequent first. */
export interface Vocabulary {
  language: 'en' | 'es'
  words: readonly string[]
  /** Draws a word after its rank. */
  draw: () => string
}

const frequent = {
  en: `the of and to in a that we is for it our with be this have are on will not as by which
    their from they has was I all but been people or who an government can at more must these
    you there so no world country nations what its if new states one congress peace nation great
    united trade my war other when would such work every than public national should many law time
    years also power security between some american made free justice now under those his only us
    rights president may most good upon policy freedom foreign economic year make first system
    future federal citizens life know how economy before military during them were into own without
    citizen international great general through about interests take same support against men women
    being part need department means property progress both present last long treaty act right
    action strength history today tax order just way spirit money party interest duty business
    energy give service labor land industry force help union hope force social let children day
    condition state programs problems budget commerce increase education health question family
    defense necessary growth democracy authority effort relations cooperation agreement immigration
    migration border tariff communities investment development drugs violence crime courage
    justice prosperity partners region election courts prison water climate technology ocean river
    terrorism poverty farmers workers schools doctors roads railroads currency silver gold treasury
    debt loans banks embassy minister ambassador senate statement visit meeting conference`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como más pero sus le
    ha o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien país
    gobierno desde todo nos durante todos uno pueblo seguridad nuestro nuestra paz presidente años
    justicia libertad derechos trabajo desarrollo economía familias república comercio migración
    frontera acuerdo cooperación inversión educación salud violencia pandillas cárceles democracia
    futuro historia historia ley leyes congreso asamblea elecciones ministro embajada visita reunión
    región nación naciones mundo energía agua clima tecnología empresas trabajadores campo ciudad
    escuelas hospitales carreteras moneda deuda bancos tratado guerra ejército policía fuerza
    esperanza dignidad soberanía orden progreso verdad niños mujeres hombres vida tierra mar lago`,
}

const syllables = {
  en: {
    onsets: 'b c d f g h l m n p r s t v w br cr dr fr gr pl pr sl st str th tr ch sh cl'.split(
      ' ',
    ),
    vowels: 'a e i o u ea ai ou oo ie'.split(' '),
    codas: ['', '', '', 'n', 'r', 'l', 's', 't', 'm', 'nd', 'st', 'rd', 'ck', 'nt'],
    endings: 'tion ment ing ed er ly ness able al ive ity ous ance ers s ist'.split(' '),
  },
  es: {
    onsets: 'b c d f g l m n p r s t v br cr dr fr gr pl pr tr ch ll ñ'.split(' '),
    vowels: 'a e i o u ia ue ie á ó'.split(' '),
    codas: ['', '', '', '', 'n', 'r', 'l', 's'],
    endings: 'ción miento ando ado ador mente dad able al ivo oso ancia as os ista'.split(' '),
  },
}

/** The frequent words of a language, and behind them words made up after its sounds. */
export function vocabularyOf(
  random: Random,
  language: Vocabulary['language'],
  size: number,
): Vocabulary {
  const words = new Set(frequent[language].split(/\s+/))
  const wordOf = wordsOf(random, language)
  while (words.size < size) words.add(wordOf())
  const list = [...words]
  const rank = byRank(random, list.length)
  return { language, words: list, draw: () => at(list, rank()) }
}

function wordsOf(random: Random, language: Vocabulary['language']): () => string {
  const { onsets, vowels, codas, endings } = syllables[language]
  const any = (list: readonly string[]) => at(list, random.below(list.length))
  return () => {
    const count = 1 + random.below(3)
    const stem = Array.from({ length: count }, () => any(onsets) + any(vowels) + any(codas)).join(
      '',
    )
    return count === 1 || random.chance(0.6) ? stem + any(endings) : stem
  }
}

/** A name made up, of a person or a place. */
export function namesOf(random: Random): () => string {
  const { onsets, vowels, codas } = syllables.es
  const any = (list: readonly string[]) => at(list, random.below(list.length))
  return () => {
    const parts = Array.from({ length: 2 + random.below(2) }, () => any(onsets) + any(vowels))
    const name = parts.join('') + any(codas)
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}
