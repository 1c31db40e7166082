import { rmSync } from 'node:fs'

// What is no longer generated must not stay: the generator itself deletes nothing.
rmSync(new URL('../src/generated', import.meta.url), { recursive: true, force: true })
