/** Imports modules by their addresses; prints the milliseconds. */
const addresses = JSON.parse(process.argv[2] ?? '[]') as string[]
const began = performance.now()
for (const address of addresses) await import(address)
process.stdout.write(String(performance.now() - began))
process.exit()
