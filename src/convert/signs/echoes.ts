// What a block says and the texts beside it say too → signs.
import type { Features } from '../features.ts'
import { type Look, scripts, shapes, stepOf, upTo } from '../looks.ts'
import { kind, type Listener } from '../sign-kinds.ts'
import type { Page } from '../signs.ts'

const shareSteps = [0.001, 0.1, 0.25, 0.45, 0.7]
const shares = [...upTo(shareSteps.length), 'none']

const ofEchoes = {
  below: kind('echo below # #', shares, scripts),
  belowShape: kind('echo below # # #', shares, scripts, shapes),
  aboveShape: kind('echo above # # #', shares, scripts, shapes),
  both: kind('echo # # #', shares, shares, scripts),
  bothOfHead: kind('echo # # head #', shares, shares, scripts),
}
// No longer than a heading.
const longest = 26

/** Tells how much the texts above and below the block at a place say what it says. */
export function tellEchoes({ blocks, looks, echoes }: Page, at: number, { sign }: Listener): void {
  const { width, closed } = blocks[at] as Features
  const { script, shape } = looks[at] as Look
  const [above, below] = [stepIn(echoes[at]?.above), stepIn(echoes[at]?.below)]
  sign(ofEchoes.below, below, script, 0)
  sign(ofEchoes.belowShape, below, script, shape)
  sign(ofEchoes.aboveShape, above, script, shape)
  sign(width <= longest && !closed ? ofEchoes.bothOfHead : ofEchoes.both, above, below, script)
}

const stepIn = (share: number | undefined) =>
  share === undefined ? shareSteps.length + 1 : stepOf(share, shareSteps)
