// A block → the signs of how it is set: its width, its ends, its type.
import type { Features } from '../features.ts'
import {
  endings,
  type Look,
  openings,
  scripts,
  shapes,
  stepOf,
  truths,
  types,
  upTo,
  widths,
} from '../looks.ts'
import { kind, type Listener } from '../sign-kinds.ts'

const ofLook = {
  any: kind('any'),
  script: kind('#', scripts),
  width: kind('width #', widths),
  finished: kind('width # #', widths, truths),
  ends: kind('ends # #', scripts, endings),
  opens: kind('opens # #', scripts, openings),
  level: kind('level #', upTo(9)),
  indent: kind('indent # #', upTo(5), shapes),
  type: kind('type # #', types, widths),
  stops: kind('stops # #', upTo(3), shapes),
  comma: kind('comma # #', truths, shapes),
  spaced: kind('spaced # #', truths, widths),
}
const indentSteps = [0.5, 1.5, 2.5, 5, 8]

/** Tells how a block is set. */
export function tellLook(block: Features, look: Look, { sign }: Listener): void {
  const { script, width, shape, closed, ending, opening, type } = look
  sign(ofLook.any, 0, 0, 0)
  sign(ofLook.script, script, 0, 0)
  sign(ofLook.width, width, 0, 0)
  sign(ofLook.finished, width, closed, 0)
  sign(ofLook.ends, script, ending, 0)
  sign(ofLook.opens, script, opening, 0)
  sign(ofLook.level, block.level, 0, 0)
  sign(ofLook.indent, stepOf(block.indent, indentSteps), shape, 0)
  sign(ofLook.type, type, width, 0)
  sign(ofLook.stops, Math.min(3, block.stops), shape, 0)
  sign(ofLook.comma, /[，,、；]/u.test(block.text) ? 1 : 0, shape, 0)
  sign(ofLook.spaced, /\S[\s\u3000]\S/u.test(block.text) ? 1 : 0, width, 0)
}
