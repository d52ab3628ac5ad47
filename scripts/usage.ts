// What a command takes: run in a process of its own, watched from outside with the processes that it starts.
import { execFileSync, spawn } from 'node:child_process'
import path from 'node:path'

/** What a command took, and what it printed. */
export interface Usage {
  /** Of Node; that of programs it starts is not in it. */
  cpu: number
  seconds: number
  /** The most that Node took, in MB. */
  megabytes: number
  /** The most that it took together with the programs it starts, Pagefind's; 0 where this system does not say. */
  together: number
  printed: string
}

/** Runs one of the scripts here and gives what it took; throws when it fails. */
export async function usageOf(script: string, ...args: string[]): Promise<Usage> {
  const scripts = import.meta.dirname
  const command = ['--import', path.join(scripts, 'print-usage.ts'), path.join(scripts, script), ...args]
  const start = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  let together = 0
  const watch = setInterval(() => {
    together = Math.max(together, memoryOf(child.pid ?? 0))
  }, 300)
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)]
  const status = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  clearInterval(watch)
  const [printed, usage] = [await stdout, /usage: (\d+) (\d+)\s*$/.exec(await stdout)]
  if (!usage || status !== 0) throw new Error(`${script} did not run: ${(await stderr).slice(-2000)}`)
  return {
    cpu: Number(usage[1]) / 1e6,
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(usage[2]) / 1000,
    together: together / 1000,
    // Each of its threads says so.
    printed: printed.replace(/^usage: .*$/gm, ''),
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const part of stream) text += part
  return text
}

/** Gives the memory, in kB, that a process holds now together with those it started. */
function memoryOf(root: number): number {
  try {
    const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')
    const processes = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number])
    const family = new Set([root])
    // Who started another has the smaller number, but for once in thousands of processes.
    for (const [pid, parent] of processes.sort(([a], [b]) => a - b)) if (family.has(parent)) family.add(pid)
    return processes.reduce((sum, [pid, , memory]) => sum + (family.has(pid) ? memory : 0), 0)
  } catch {
    return 0
  }
}
