/** Where progress is written: a terminal rewrites one line, all else gets a line now and then. */
export interface ProgressOutput {
  isTTY?: boolean
  write(text: string): unknown
}

export interface ProgressStep {
  /** What is being done, such as `Publishing`. */
  label: string
  done: number
  total: number | undefined
}

export interface ProgressLine {
  show(step: ProgressStep): void
  /** Leaves the last line standing. */
  end(): void
}

const rewriteEveryMs = 100
const lineEveryMs = 5000

export function openProgressLine(
  output: ProgressOutput,
  now: () => number = () => performance.now(),
): ProgressLine {
  const every = output.isTTY ? rewriteEveryMs : lineEveryMs
  let began: ProgressStep & { time: number } = { label: '', done: 0, total: 0, time: 0 }
  let shown = 0
  let open = false
  return {
    show(step) {
      const time = now()
      if (step.label !== began.label) {
        began = { ...step, time }
        shown = time
      }
      if (time - shown < every && step.done !== step.total) return
      shown = time
      const text = describe(step, rateOf(step, began, time))
      output.write(output.isTTY ? `\r${text}\u001b[K` : `${text}\n`)
      open = output.isTTY === true
    },
    end() {
      if (open) output.write('\n')
      open = false
    },
  }
}

/** What was done in a second since the step began, once that can be told. */
function rateOf({ done }: ProgressStep, began: { done: number; time: number }, time: number) {
  const elapsedMs = time - began.time
  return elapsedMs < 500 ? undefined : Math.round(((done - began.done) / elapsedMs) * 1000)
}

function describe({ label, done, total }: ProgressStep, rate: number | undefined): string {
  const of = total === undefined ? '' : ` of ${count(total)}`
  return `${label}: ${count(done)}${of}${rate === undefined ? '' : `, ${count(rate)} a second`}`
}

const count = (number: number) => number.toLocaleString('en')
