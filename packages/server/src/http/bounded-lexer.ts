import { Lexer, TokenKind, type Source, type Token } from 'graphql'

export interface LexerLimits {
  tokens: number
  /** How deep brackets of any kind nest: the parser goes as deep, and its stack has an end. */
  nesting: number
  /** Characters of a name: an alias comes back with each row of an answer. */
  name: number
}

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/** Reads a document no further than its limits allow; `refuse` is told what is too much. */
export class BoundedLexer extends Lexer {
  readonly #limits: LexerLimits
  readonly #refuse: (excess: string) => never
  #tokens = 0
  #nesting = 0

  constructor(source: Source, limits: LexerLimits, refuse: (excess: string) => never) {
    super(source)
    this.#limits = limits
    this.#refuse = refuse
  }

  override advance(): Token {
    const token = super.advance()
    const { tokens, nesting, name } = this.#limits
    if (token.kind !== TokenKind.EOF) this.#tokens += 1
    if (opening.has(token.kind)) this.#nesting += 1
    else if (closing.has(token.kind)) this.#nesting -= 1
    if (this.#tokens > tokens) this.#refuse(`more than ${tokens} tokens`)
    if (this.#nesting > nesting) this.#refuse(`more than ${nesting} brackets in each other`)
    if (token.kind === TokenKind.NAME && token.end - token.start > name)
      this.#refuse(`a name of more than ${name} characters`)
    return token
  }
}
