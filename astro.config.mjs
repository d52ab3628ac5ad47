// The site as Astro builds it. Where the content is and where the pages go is said by scripts/build.ts and scripts/dev.ts.
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

export default defineConfig({
  trailingSlash: 'always',
  // Several pages at once: while one waits for the disk, another is drawn.
  build: { format: 'directory', concurrency: 8 },
  devToolbar: { enabled: false },
  // For its renderer: article bodies are compiled by src/render, not by this integration.
  integrations: [mdx()],
})
