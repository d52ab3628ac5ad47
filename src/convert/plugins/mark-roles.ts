// before: blocks · after: each block with its role, the division of the page that explains it best as a whole.
import type { VFile } from 'vfile'
import type { Hints } from '../../model/hints.ts'
import { type BestPath, bestPath } from '../best-path.ts'
import { confidenceOf, doubtful } from '../confidence.ts'
import { creditForms } from '../credit-forms.ts'
import { readDate } from '../dates.ts'
import { type Features, measure } from '../features.ts'
import { type HouseStyle, isSameStyle, learnStyle, stylesToTry } from '../house-style.ts'
import { type Fits, type Lattice, latticeOf } from '../lattice.ts'
import { type Lead, leadsOf } from '../leads.ts'
import { decide } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { fitOf } from '../role-fit.ts'
import { orderOf } from '../role-order.ts'

import {
  type BlockNode,
  firstLine,
  isBlock,
  isFurniture,
  linesOf,
  type Role,
  type SourceRoot,
} from '../tree.ts'
import type { Contents } from './mark-contents.ts'

const roles: Role[] = [
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
    const hints = file.data.hints as Hints | undefined
    const blocks = tree.children.filter(isBlock)
    if (blocks.length === 0) return
    const contents = file.data.contents as Contents | undefined
    const features = measure(blocks, contents?.titles ?? new Set(), creditForms(hints?.credits))
    placeFeatures(tree, features)
    const saved = tree.children.some((node) => isFurniture(node) && node.kind === 'page-chrome')
    const sections = [...(hints?.sections ?? []), ...(contents?.sections ?? [])]
    // One line of date and source: the page rather holds one article.
    const dated = features.filter((block) => block.overDate).length
    const signs = Math.min(2, Number(file.data.footSigns ?? 0))
    const worth = ({ score, style }: Reading) =>
      score + (style.single ? (dated === 1 ? 1.5 : 0) + signs * 1.5 : 0)
    const best = stylesToTry(features, saved, { ...hints, sections })
      .map((style) => read(features, style))
      .reduce((a, b) => (worth(b) > worth(a) + 0.5 ? b : a))
    for (const [index, role] of rolesOf(best).entries()) {
      const block = blocks[index] as BlockNode
      block.role = firstLine(block).piece ?? role
    }
    file.data.style = best.style
    report(file, blocks, features, best)
  }
}

// What stands between a block and the one before it.
function placeFeatures(tree: SourceRoot, features: Features[]): void {
  let at = 0
  let between: string[] = []
  for (const node of tree.children) {
    if (
      isFurniture(node) &&
      node.kind === 'page-chrome' &&
      between.length === 0 &&
      at > 0 &&
      isDateline(linesOf(node)[0]?.value ?? '')
    )
      (features[at - 1] as Features).overDate = true
    if (isFurniture(node)) between.push(...linesOf(node).map((line) => line.value))
    if (!isBlock(node)) continue
    const block = features[at++] as Features
    const last = between.at(-1)?.trim() ?? ''
    block.chrome = between.length
    block.ruled = patterns.ruleLine.test(last) && last.length >= 6
    block.overDate = false
    block.under =
      patterns.picturePlace.test(last) || /^(?:!\[[^\]]*\]\([^)]*\)|<img[^>]*>)$/u.test(last)
        ? 'picture'
        : /^\d{1,2}$/.test(last)
          ? 'number'
          : ''
    between = []
  }
}

// The line of date and source below the title of a saved page.
const isDateline = (value: string) =>
  /发布|發佈|来源|來源|时间|日期|浏览|阅读|點擊|点击|作者|原创/u.test(value) || readDate(value) !== undefined

// Reads once, learns from that reading whether articles close with a credit, and reads again when that says more.
function read(features: Features[], first: HouseStyle): Reading {
  const fits = fitsOf(features, first)
  const reading = readAs(features, first, fits)
  const style = learnStyle(first, rolesOf(reading), features)
  if (isSameStyle(style, first)) return reading
  return readAs(features, style, style.sectionBlanks === first.sectionBlanks ? fits : fitsOf(features, style))
}

// Of what is learned from a reading, only the blank lines above sections count for a block alone.
const fitsOf = (features: Features[], style: HouseStyle): Fits =>
  features.map((block) => roles.map((role) => fitOf(block, role, style)))

interface Reading extends BestPath {
  style: HouseStyle
  lattice: Lattice
}

function readAs(features: Features[], style: HouseStyle, fits: Fits): Reading {
  const lattice = latticeOf(roles, fits, (before, after, at) =>
    orderOf(before, after, features[at - 1], features[at], style),
  )
  return { ...bestPath(lattice), style, lattice }
}

const rolesOf = ({ path }: BestPath) => path.map((label) => roles[label] as Role)

// What is surely a paragraph or an item needs no word.
function report(file: VFile, blocks: BlockNode[], features: Features[], { path, lattice }: Reading): void {
  const leads = leadsOf(path, lattice)
  for (const [index, block] of blocks.entries()) {
    const role = block.role as Role
    const { lead, second } = leads[index] as Lead
    const confidence = confidenceOf(role === 'kicker' || role === 'subhead' ? role : 'role', lead)
    if (confidence >= doubtful && (role === 'paragraph' || role === 'item')) continue
    const shown = `“${(features[index] as Features).text.slice(0, 24)}”`
    const or = second === undefined ? undefined : roles[second]
    const otherwise = `${shown} is read as ${names[role]}, but ${or ? `may be ${names[or]}` : 'that is often wrong'}: look at it.`
    const reason = `${shown} is read as ${role}.`
    decide(file, block, 'mark-roles', { reason, otherwise, confidence, as: role, or })
  }
}
