// Who put a text through, which is not who wrote it, and what stands where nobody is named.
import { pattern } from './pattern.ts'

const editing =
  '(?:本[期版栏欄]|责任|責任|执行|值班|文字|图文|[实實][习習]|美[术術]|[视視][频頻])?(?:编辑|編輯|责编|責編|编审|編審|编校|审核|審核|审校|审稿|審稿|核稿|校对|校對|[初复复终終一二三]审|初審|複審|終審|排版|制作|监制|監製|主编|主編|美编|总编|总监|签发|剪辑|剪輯|配音|播音|字幕)(?:人|者)?'

/** Who edited, read or passed a text, behind who wrote it. */
export const editedBy = pattern(
  new RegExp(
    `(?<=[\\p{Script=Han}\\w)）])(?:(?:[\\s\\u3000，,；;|｜]+|(?<![责責任总總副主执執行值班期刊版]))${editing}\\s*[:：/／丨|]|[\\s\\u3000]+${editing}[\\s\\u3000]+(?=\\p{Script=Han}{2,4}(?:[\\s\\u3000、)）】]|$)))`,
    'u',
  ),
  '撰稿：林远 编辑：何立 审核：方明',
  '文/渡口小学    编辑/林远',
  '记者 林远 实习编辑 何立',
)

/** What stands for a name where nobody is named. */
export const nobody = pattern(
  /^(?:佚名|[无無]名(?:氏)?|匿名|未知|不[详詳]|未署名|(?:系[统統]|超[级級]|[网網]站)?管理[员員]|[网網][络絡]|互[联聯][网網]|[侵必][删刪权權]|(?:如有)?侵[权權](?:必|即)?[删刪]|站[长長]|(?:本站)?原[创創]|本站|[浏瀏][览覽](?:量|[数數])?|[点點][击擊](?:量|[数數])?|[阅閱][读讀](?:量|[数數])?|[导導]语|[实實][习習]|[见見][习習]生?|[访訪]问|訪問)$/u,
  '佚名',
  '管理员',
  '侵删',
)
