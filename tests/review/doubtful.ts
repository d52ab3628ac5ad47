// A content folder whose sources leave something to doubt, converted.
import { convertContent } from '../../scripts/convert-content.ts'
import { Progress } from '../../scripts/progress.ts'
import { openReview } from '../../src/review/answer.ts'
import { contentReader } from '../../src/review/read-content.ts'
import { doubtsLeft } from '../../src/review/read-review.ts'
import { contentFolder } from '../scripts/content-folder.ts'

const ferry =
  '本报讯 3月4日，渡口的灯换了新灯芯。值夜的人说，光比从前远了三十步，江心的船也看得见。<script>alert(1)</script>\n'
const bridge = '本报讯 3月5日，柳桥的新栏杆装完最后一段，每根柱头刻着一种水鸟，一共四十八种。\n'

/** An issue with two lines above a text that may be kicker and title or one title: two doubts at lines 5 and 7. */
export const doubtful = `云浦日报\n\n2022年3月6日 星期日\n\n夜里行船不再怕\n\n渡口的灯换了新灯芯\n\n${ferry}\n柳桥装上四十八只水鸟\n\n${bridge}`

/** The same issue without them. */
export const sure = doubtful.replace('夜里行船不再怕\n\n', '')

export const source = 'sources/yunpu/2022-03-06.txt'
export const issueFolder = 'articles/yunpu/2022-03-06'

/** Makes a content folder of these files and converts it. */
export async function converted(files: Record<string, string | Uint8Array>): Promise<string> {
  const content = contentFolder({ 'archive.yaml': 'title: 试验文库\nlanguage: en\n', ...files })
  await convert(content)
  return content
}

/** Converts a content folder, as npm run convert does. */
export async function convert(content: string): Promise<void> {
  await convertContent({ content }, new Progress())
}

/** Lists the doubts that are left in a source. */
export function doubtsOf(content: string, file = source) {
  const review = contentReader(content)().reviews.find((one) => one.file === file)
  return review ? doubtsLeft(review) : []
}

/** Asks for a page, or sends a form when there is one. */
export function ask(content: string, pathname: string, form?: string) {
  const asked = form === undefined ? { method: 'GET' } : { method: 'POST', body: form, json: true }
  return openReview({ content, sourceFiles: () => [source] })({ ...asked, pathname })
}
