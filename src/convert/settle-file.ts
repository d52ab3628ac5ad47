// One file of an issue: as it stands, as convert last wrote it and as it writes it now → what it shall be.
import { type Conflict, mergeEdit } from './merge-edit.ts'
import { digest, isEdited, outlineOf } from './written.ts'

/** What a person decides of an edited file: what stands is right as it is, or convert's own shall come back. */
export type Verdict = 'accept' | 'reset'

/** What became of a file that a person edited, took away or decided on. */
export interface Edit {
  file: string
  outcome:
    | 'kept'
    | 'merged'
    | 'conflict'
    | 'no-base'
    | 'refused'
    | 'not-found'
    | 'waits'
    | 'accepted'
    | 'reset'
    | 'brought-back'
    | 'taken-away'
    | 'unedited'
  /** As it stood. */
  mine: string
  /** As convert writes it now. */
  now: string
  /** As it stands now, where it was merged. */
  merged?: string
  conflicts?: Conflict[]
  /** Why it was not merged, or which article has its lines now. */
  reason?: string
}

/** A file as it stands, absent when it is not there, and what is known of what convert last wrote there. */
export interface StandingFile {
  text?: string | undefined
  last?: string | undefined
  outline?: string | undefined
}

/** What a file shall be, and what of it is remembered as last written. */
export interface Settled {
  text: string
  last?: string | undefined
  outline?: string | undefined
  edit?: Edit
}

/** Settles one file that the conversion writes; `refused` says why a merge of it was found wrong. */
export function settleFile(
  file: string,
  standing: StandingFile,
  now: string,
  verdict?: Verdict,
  refused?: string,
): Settled {
  const { text: mine, last, outline } = standing
  const fresh = { last: digest(now), outline: outlineOf(now) }
  const settled = (
    text: string,
    written: StandingFile,
    outcome: Edit['outcome'],
    more: Partial<Edit> = {},
  ) => ({
    ...{ text, last: written.last, outline: written.outline },
    edit: { file, outcome, mine: mine ?? '', now, ...more },
  })
  if (mine === undefined)
    return verdict === 'reset' ? settled(now, fresh, 'brought-back') : { text: now, ...fresh }
  if (mine === now || !isEdited(mine, last))
    return verdict ? settled(now, fresh, 'unedited') : { text: now, ...fresh }
  if (verdict) return verdict === 'reset' ? settled(now, fresh, 'reset') : settled(mine, fresh, 'accepted')
  if (fresh.last === last) return settled(mine, fresh, 'kept')
  if (outline === undefined) return settled(mine, standing, 'no-base')
  if (refused !== undefined) return settled(mine, standing, 'refused', { reason: refused })
  const merge = mergeEdit(mine, outline, now)
  return 'text' in merge
    ? settled(merge.text, fresh, 'merged', { merged: merge.text })
    : settled(mine, standing, 'conflict', { conflicts: merge.conflicts })
}
