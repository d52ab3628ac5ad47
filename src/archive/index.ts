// The archive as pages and scripts use it: read once, then asked.
export * from './addresses.ts'
export * from './gaps.ts'
export * from './jumps.ts'
export * from './queries.ts'
export { readArchive } from './read.ts'
export { readBody } from './read-body.ts'
export * from './sources.ts'
export type * from './types.ts'
