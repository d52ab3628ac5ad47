// The languages of a page in, the CSS of their serif faces out: faces that readers have on their own machines, for each
// way of writing. Sans faces need none of this: a system knows its own for each language.

const faces = {
  hans: '"Songti SC","Noto Serif CJK SC","Noto Serif SC",SimSun,serif',
  hant: '"Songti TC","Noto Serif CJK TC","Noto Serif TC",PMingLiU,serif',
  other: 'Charter,"Noto Serif",Georgia,serif',
}

function writingOf(language: string): keyof typeof faces {
  const { language: base, script } = new Intl.Locale(language).maximize()
  if (base !== 'zh') return 'other'
  return script === 'Hant' ? 'hant' : 'hans'
}

/** Gives the faces of a page, whose own language comes first; elements in another language change face when they must. */
export function fontsFor([own, ...others]: readonly [string, ...string[]]): string {
  const writing = writingOf(own)
  const changes = [...new Set(others)].filter((language) => writingOf(language) !== writing)
  const rules = changes.map((language) => `:lang(${language}){--serif:${faces[writingOf(language)]}}`)
  const marked =
    changes.length > 0
      ? '[lang]{font-family:var(--serif)}.sans,.record,small,:is(.sans,.record,small) [lang]{font-family:var(--sans)}'
      : ''
  return `:root{--serif:${faces[writing]}}${rules.join('')}${marked}`
}
