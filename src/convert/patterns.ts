// Every regular expression that reads a line, named, by theme.
export * from './patterns/chrome.ts'
export * from './patterns/english.ts'
export * from './patterns/marks.ts'
export * from './patterns/pages.ts'
export { samples } from './patterns/pattern.ts'
export * from './patterns/people.ts'
export * from './patterns/sentences.ts'
export * from './patterns/suggestions.ts'
