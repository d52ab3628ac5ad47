// What stands below a picture: captions, and who took or drew it.
import { pattern } from './pattern.ts'

/** The opening of a caption. */
export const captionStart = pattern(
  /^(?:[（(【[]?(?:图为|圖為|图[片示]?说明|圖說|图注|上图|下图|左图|右图|图[①-⑳一二三四\d]+|Photo:|Pictured:|Picture:|Above:|Below:|(?:Picture|Photo|Photograph|Fig\.?) \d{1,2}\s?[-–—:.]|Pictured (?:are|is|here|above|below|left|right|at|with|from)\b|(?:Above|Below|Left|Right|L-R|From left|From the left|From left to right)(?:,? (?:left|right) to (?:left|right))?:))/u,
  '图为志愿者在整理书架',
  'Picture 2 - the lamp',
  'Pictured with his lamp: Ada Lisle',
)

/** The sign that points from a caption up to its picture. */
export const upSign = pattern(/^[▲△↑][\s\u3000]*[^\s。！？]{4,}[^。！？]*$/u, '▲村民在晒谷场上议事')

/** What a picture of a meeting or a contest shows, as a caption of few words ends. */
export const sceneWords = pattern(
  /^[^。！？；：]{2,24}(?:现场|現場|合影|合影留念|一角|剪影|掠影|留影|[长長书書记記任席授师師志](?:讲话|講話|致辞|致辭|发言|發言|授课|授課|颁奖|頒獎|揭牌|主持))$/u,
  '木桥验收现场',
  '石渡镇镇长讲话',
)

/** The end of a caption: X 摄. */
export const captionEnd = pattern(
  /[.!?”"](?:[([]| [-–—] | )?(?:[Pp]hotos?|PHOTOS?|[Pp]ictures?|[Pp]hotograph(?:s|ed)?|[Ii]mages?)(?:: ?| by | courtesy of )(?:\p{Lu}\. ?)*\p{Lu}[^.!?]{2,40}[)\]]?\.?$|(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}] [\p{Script=Han}])\s*(?:[(（]\p{Script=Han}{2,6}[)）]|[/／])?\s*[摄攝](?:影)?[)）]?\s*$|[(（](?:(?:攝影|摄影|[图圖])[/／:：].{2,8}|\p{Script=Han}{2,10}提供)[)）]\s*$/u,
  '小卖部里的账本。谷雨 摄',
  'The quay before the lamps were lit. Photo: Ada Lisle',
  '账本  林远（南溪）摄',
  '鎮長發布鎮刊。（鎮公所提供）',
)

/** What only the caption of a picture says, in English: who stands where. */
export const placesInPicture = pattern(
  /\((?:(?:far|front|back|top|bottom|extreme|in) )?(?:left|right|centre|center)\)|\((?:\w+ ){0,2}from (?:the )?(?:left|right)\)|\b(?:from )?left to right\b|^(?:L-R|L to R)\b/u,
  'Ada Lisle (second from left) hands over the lamp.',
)

/** A name in brackets behind the last sentence of a short text: who took the picture that it tells of. */
export const takenByBehind = pattern(
  /[.!?”"] ?\((?:\p{Lu}[\p{L}.'’-]* ){1,2}\p{Lu}[\p{L}'’-]+(?:\/[\p{L} ]+)?\)$/u,
  'The lamp before it fell. (Ada Lisle)',
)

/** A caption that breaks off before the name of who took the picture. */
export const photoOpen = pattern(
  /[.!?”")]\s\(?(?:Photo(?:graph)?s?|Pictures?|Images?)(?::| by:?)$/iu,
  'The lamp, lit. Photo:',
)

/** What a picture is called, its photographer and where he lives: a caption, for all its names. */
export const titledPicture = pattern(
  /^\p{Script=Han}[\p{Script=Han}，、·]{1,15}[\s\u3000]+(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]\p{Script=Han})[\s\u3000]*[(（]\p{Script=Han}{2,6}[)）][\s\u3000]*[摄攝]影?$/u,
  '账本  林远（南溪）摄',
)

/** Who took a picture, at the end of its caption. */
export const photographer = pattern(
  /(?:本[报報刊])?(?:首席|见习|見習|实习|實習|特约|特約)?(?:[记記]者|通[讯訊][员員])[\s\u3000]*[\p{Script=Han}\s\u3000]{2,12}[\s\u3000]*[摄攝]影?[)）]?(?:[(（]附[图圖]片?[)）])?$/u,
  '渡口的灯亮了。本报记者 何立 摄',
)

/** An agency and its photographer at the end of what a picture shows; groups: agency, name. */
export const pictureAgency = pattern(
  /(?<=[。！？!?”"…」』\s\u3000])((?:新[华華]|中新|中央|\p{Script=Han}{2,4}[通日晚])[社报報])(?:[记記]者|[发發])[\s\u3000]*[(（]?[\s\u3000]*(\p{Script=Han}{2,4})[\s\u3000]*[摄攝]影?[)）]?[\s\u3000]*$/u,
  '灯又亮了。　新华社发（林远　摄）',
)

/** Who took or drew a picture, without a label, behind the last words of its caption; groups: the name, either way. */
export const pictureBy = pattern(
  /(?:(?<=[。！？!?.”"…」』\s\u3000])(\p{Script=Han}{1,2}[\s\u3000]?\p{Script=Han}{1,2})[\s\u3000]*(?:[摄攝]影?|(?<=[\s\u3000])作)|[(（][图圖畫画]\s*[/／:：]\s*(\p{Script=Han}{2,4})[)）])[\s\u3000]*$/u,
  '渡口的灯亮了。林远摄',
  '风把帽子吹到了对岸。　林 远　作',
  '“灯呢？”“在水里。”（图/老林）',
)

/** What a text base put for a picture that it left out. */
export const attachedPicture = pattern(/[(（]附[图圖]片?[)）]\s*$/u, '灯又亮了。（附图片）')

/** The end of a line that tells what a picture shows: a sentence, and who took it. */
export const endsAsCaption = pattern(/。[^。]{2,10}[摄攝]\s*$/u, '船工在给渡船刷桐油。何立摄')
