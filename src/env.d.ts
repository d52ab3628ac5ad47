/// <reference types="astro/client" />

/** The content folder of this build, absolute; set by scripts/build.ts and scripts/dev.ts. */
declare const __CONTENT_FOLDER__: string

interface ImportMeta {
  /** Node says whether the module was started as a command. */
  readonly main: boolean
}
