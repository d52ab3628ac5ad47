// The law that nothing is lost, held article by article: which letters of its lines its fields and body do not say.
import { isPair } from './characters.ts'
import * as patterns from './patterns.ts'
import { letters, plain } from './text.ts'

// Words of bylines, credits, jump lines and dates that give way to the field that says the same.
const labels =
  '本报台刊站网记者记者記特派特约見習见习实习實習驻地首席全媒体融媒小通讯员通訊員撰稿人撰文作者采写採寫採訪整理采访口述执笔供投来稿单位單文图圖文字摄影攝报道報導生评论指导老師老师教信息稿件文章来源來源居民读者讀者里長下转轉上接紧緊第版页頁年月日号初廿正冬腊详詳见見情全选選摘自原载載丨'

// Labels of several letters that give way only as a whole.
const wholeLabels =
  /(?:校园|校園|学生|學生|村民|驻村|业余|社区|社區|地方|\p{Script=Han}{1,3}[報报])(?=\s*(?:小?[记記]\s*者|通[讯訊][员員]))|(?<!\p{L})[nNlu](?=本|[记記]者|通[讯訊][员員])|(?:配图|配圖|插图|插圖|绘图|繪圖|设计|設計|标题|標題|题目|題目|篇名|[引眉肩副正主][题題]|[副主][标標][题題])(?=\s*[:：/／丨|])|(?:阅读|閱讀)[约約]?\s*\d+\s*分[钟鐘]/gu
const english =
  /\b(?:(?:for and )?on behalf of(?: the)?|By|BY|by|and|See|see|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/**
 * Gives the letters of an article's lines that stand neither in its fields nor in its body; '' when none is
 * lost. Digits of a date and the label words of credits and jump lines may give way to their field, and a name in
 * `names` that a source gives twice stands once.
 */
export function lostLetters(
  lines: readonly string[],
  said: readonly string[],
  names: readonly string[] = [],
): string {
  const stated = letters(said.join(' '))
  const given = withoutRepeats(
    letters(
      lines
        .map(plain)
        .join(' ')
        .replace(patterns.jumpLabel, ' ')
        .replace(english, ' ')
        .replace(wholeLabels, ' '),
    ),
    names.map(letters),
  )
  return unstated(given, stated)
    .filter((letter) => !labels.includes(letter) && !/[\d一二三四五六七八九十〇零○]/.test(letter))
    .join('')
}

// How often each letter is still to be found, by its number: all letters stand in the first planes of Unicode.
const left = new Int32Array(0x40000)

// The letters that stand more often in one text than in another.
function unstated(given: string, stated: string): string[] {
  const count = (text: string, add: (code: number) => void) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) as number
      add(code)
      if (isPair(text, at)) at += 1
    }
  }
  const more: string[] = []
  count(stated, (code) => {
    left[code] = (left[code] as number) + 1
  })
  count(given, (code) => {
    const known = left[code] as number
    if (known > 0) left[code] = known - 1
    else more.push(String.fromCodePoint(code))
  })
  count(stated, (code) => {
    left[code] = 0
  })
  return more
}

// Takes every repetition of a name out of a text, and leaves its first place.
function withoutRepeats(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const [before = '', ...after] = rest.split(name)
    return after.length > 1 ? before + name + after.join('') : rest
  }, text)
}
