// Keeps what Node makes of our code, so that a command starts twice as fast: node --import ./scripts/keep-code.ts …
import { enableCompileCache } from 'node:module'
import path from 'node:path'

enableCompileCache(path.resolve(import.meta.dirname, '../.cache/code'))
