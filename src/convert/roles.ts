// Every role of a block, in the order in which scores and lessons list them.
import type { Role } from './tree.ts'

export const roles: readonly Role[] = [
  'section',
  'kicker',
  'title',
  'title-line',
  'subtitle',
  'byline',
  'paragraph',
  'subhead',
  'item',
  'caption',
  'jump-line',
  'credit',
  'stray',
]
