// The dictionaries of opencc-js that are used here; it ships no types for them: `樂 乐|會 会|…`.
declare module 'opencc-js/dict/*' {
  const pairs: string
  export default pairs
}
