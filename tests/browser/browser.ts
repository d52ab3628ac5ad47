// Launches the Chromium that the tests run in. It is found or the tests fail: none is skipped.
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

/** Launches Chromium: the one CHROMIUM_PATH names, on Linux the one that was installed with the tests, else Chrome. */
export async function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const found = await launchOptions()
  const options = { ...found, args: [...(found.args ?? []), ...further] }
  try {
    return await chromium.launch(options)
  } catch (error) {
    throw new Error(
      `No browser could be started (tried ${options.executablePath ?? options.channel}). Install Chrome, or set CHROMIUM_PATH to a Chromium.`,
      { cause: error },
    )
  }
}

async function launchOptions(): Promise<LaunchOptions> {
  const { CHROMIUM_PATH: named } = process.env
  if (named) return { executablePath: named, args: ['--no-sandbox'] }
  if (process.platform !== 'linux') return { channel: 'chrome' }
  const { default: sparticuz } = await import('@sparticuz/chromium')
  // In one process, a context that closes takes the browser with it.
  const args = sparticuz.args.filter((arg) => !/^--(?:single-process|no-zygote)$/.test(arg))
  return { executablePath: await sparticuz.executablePath(), args }
}
