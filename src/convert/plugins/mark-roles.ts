// before: blocks · after: each block with its role, the division of the page that explains it best as a whole.
import type { VFile } from 'vfile'
import { confidenceOfRole, doubtful } from '../confidence.ts'
import type { Features } from '../features.ts'
import { type Lead, leadsOf } from '../leads.ts'
import { type Lessons, lessons } from '../lessons.ts'
import { decide } from '../messages.ts'
import { viewPage } from '../page-view.ts'
import { type Reading, readPage, rolesOf } from '../reading.ts'
import { roles } from '../roles.ts'
import { type BlockNode, firstLine, type Role, type SourceRoot } from '../tree.ts'

const names: Record<Role, string> = {
  section: 'a section heading',
  kicker: 'a kicker, the line above a title',
  title: 'a title',
  'title-line': 'a further line of the title',
  subtitle: 'a subtitle',
  byline: 'a byline',
  paragraph: 'a paragraph',
  subhead: 'a sub-heading',
  item: 'an item of a list',
  caption: 'a caption',
  'jump-line': 'a jump line',
  credit: 'a credit',
  stray: 'part of no article',
}

/** Marks every block with its role. */
export default function markRoles() {
  return (tree: SourceRoot, file: VFile): void => {
    const view = viewPage(tree, file)
    const { blocks, features } = view
    if (blocks.length === 0) return
    const known = (file.data.lessons as Lessons | undefined) ?? lessons
    const best = readPage(view, known)
    for (const [index, role] of rolesOf(best).entries()) {
      const block = blocks[index] as BlockNode
      block.role = firstLine(block).piece ?? role
    }
    report(file, blocks, features, best)
  }
}

// What is surely a paragraph or an item needs no word, nor what a tag or a label says.
function report(file: VFile, blocks: BlockNode[], features: Features[], { path, lattice }: Reading): void {
  const leads = leadsOf(path, lattice)
  for (const [index, block] of blocks.entries()) {
    const role = block.role as Role
    if (firstLine(block).piece) continue
    const { lead, second } = leads[index] as Lead
    const confidence = confidenceOfRole(role, lead)
    if (confidence >= doubtful && (role === 'paragraph' || role === 'item')) continue
    const shown = `“${(features[index] as Features).text.slice(0, 24)}”`
    const or = second === undefined ? undefined : roles[second]
    const otherwise = `${shown} is read as ${names[role]}, but ${or ? `may be ${names[or]}` : 'that is often wrong'}: look at it.`
    const reason = `${shown} is read as ${role}.`
    decide(file, block, 'mark-roles', { reason, otherwise, confidence, as: role, or })
  }
}
