// The part of the edtf package that is used here; it ships no types.
declare module 'edtf' {
  /** Parses an EDTF text; throws when it is none. */
  export default function edtf(text: string): object
}
