// The one dictionary of opencc-js that is used here; it ships no types for it.
declare module 'opencc-js/dict/TSCharacters' {
  /** `樂 乐|會 会|…` */
  const pairs: string
  export default pairs
}
