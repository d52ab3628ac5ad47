import { expect, test } from 'vitest'
import { gluedNames } from '../../src/convert/glued-names.ts'

test.each([
  ['何立江帆', ['何立', '江帆']],
  ['何立春江一帆', ['何立春', '江一帆']],
  ['欧阳小禾林远', ['欧阳小禾', '林远']],
  ['何立文江一帆图', ['何立', '江一帆']],
  ['江一帆', []],
  ['欧阳小禾', []],
  ['河埠头的灯', []],
  ['马尔古丽', []],
  // 何立江 and 林远, or 何立 and 江林远: nobody can tell.
  ['何立江林远', []],
])('%s parts into %j', (word, names) => expect(gluedNames(word)).toEqual(names))
