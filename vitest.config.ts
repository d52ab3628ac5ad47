// How the tests run: those in a browser and those that build a site need their time.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
})
