// Marks of punctuation inside a line and at its end.
import { pattern } from './pattern.ts'

/** A comma at the end. */
export const commaEnd = pattern(/[，,]$/u, '渡口的灯修好了，')

/** A mark that parts clauses or the items of a list. */
export const listMark = pattern(/[，,、…]/u, '修路、架灯、清淤')

/** A mark that parts the clauses of a Chinese headline. */
export const clauseMark = pattern(/[，：:…]/u, '渡口亮了，船回来了')

/** A mark that parts a headline, a dash too. */
export const partMark = pattern(/[，,：:…—]/u, '渡口——一盏灯')

/** A space. */
export const space = pattern(/\s/, '渡口 亮灯')
