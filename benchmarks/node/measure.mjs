// Answers all profiles with one engine and prints the rows as a line of JSON; once a line comes back,
// measures it and prints the figures as another line.
// Usage: node --expose-gc measure.mjs ENGINE ROWS PROFILES WARM_UP_SECONDS SECONDS
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { PerformanceObserver } from 'node:perf_hooks'

const [engineName, rowsFile, profilesFile, warmUp, seconds] = process.argv.slice(2)
const { build } = await import(`./${engineName}.mjs`)
const rows = JSON.parse(readFileSync(rowsFile))
const profiles = JSON.parse(readFileSync(profilesFile))

let collections = 0
new PerformanceObserver(list => (collections += list.getEntries().length)).observe({ entryTypes: ['gc'] })

globalThis.gc()
const heapBefore = process.memoryUsage()
const buildBegan = process.hrtime.bigint()
const select = await build(rows)
await select(profiles[0]) // what is compiled on first use belongs to building
const buildSeconds = Number(process.hrtime.bigint() - buildBegan) / 1e9

const results = []
for (const profile of profiles) {
  results.push([...(await select(profile))].sort())
}
globalThis.gc()
const heapAfter = process.memoryUsage()
process.stdout.write(JSON.stringify(results) + '\n')
await once(process.stdin, 'data')

async function run(duration, micros) {
  const end = performance.now() + duration * 1000
  let calls = 0
  for (let now = performance.now(); now < end; calls++) {
    await select(profiles[calls % profiles.length])
    const after = performance.now()
    micros?.push((after - now) * 1000)
    now = after
  }
  return calls
}

/** JavaScript memory of a call, or null when a garbage collection came in between. */
async function bytesPerCall() {
  for (const calls of [100, 10, 1]) {
    globalThis.gc()
    await new Promise(resolve => setTimeout(resolve, 20))
    const collected = collections
    const before = process.memoryUsage().heapUsed
    for (let call = 0; call < calls; call++) {
      await select(profiles[call % profiles.length])
    }
    const used = process.memoryUsage().heapUsed - before
    await new Promise(resolve => setTimeout(resolve, 20))
    if (collections === collected && used > 0) {
      return Math.round(used / calls)
    }
  }
  return null
}

await run(Number(warmUp))
const micros = []
const cpuBefore = process.cpuUsage()
const calls = await run(Number(seconds), micros)
const cpu = process.cpuUsage(cpuBefore)
micros.sort((a, b) => a - b)
const at = share => micros[Math.min(micros.length - 1, Math.floor(micros.length * share))]

process.stdout.write(
  JSON.stringify({
    perCpuSecond: (calls / (cpu.user + cpu.system)) * 1e6,
    p50Micros: at(0.5),
    p99Micros: at(0.99),
    bytesPerCall: await bytesPerCall(),
    buildSeconds,
    heapMb: (heapAfter.rss - heapBefore.rss) / 1e6,
  }) + '\n',
  () => process.exit(0),
)
