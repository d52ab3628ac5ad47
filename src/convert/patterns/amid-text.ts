// What a page of the web sets among the paragraphs of a text, or between its title and its text.
import { pattern } from './pattern.ts'

/** The file of a picture that was not saved, alone on its line. */
export const pictureFile = pattern(
  /^[[【(（<「]?(?:(?:[图圖]片|照片|[附插配]?[图圖])\s*\d{0,2}\s*[:：]\s*)?[\p{Script=Han}\w()（）.~-]{1,60}\.(?:jpe?g|png|gif|bmp|webp|tiff?|heic)[\]】)）>」]?$/iu,
  'IMG_20190305_0912.jpg',
  '微信图片_20190305.png',
)

/** The bar of a player: how far it is, how long it lasts, its buttons. */
export const playerBar = pattern(
  /^(?:(?:播放|[暂暫]停|[静靜]音|重播|自[动動]播放)[\s\u3000]*)*(?:\d{1,2}[:：])?\d{1,2}[:：]\d{2}\s*[/／]\s*(?:\d{1,2}[:：])?\d{1,2}[:：]\d{2}(?:[\s\u3000]+(?:倍速|高清|[标標]清|超清|[流]?[畅暢]|全屏|全螢幕|[静靜]音|音量|\d(?:\.\d)?[xX倍]))*$|^(?:[视視][频頻]|音[频頻])?(?:加[载載]中|[载載]入中|[缓緩][冲衝]中)[^。]{0,12}$|^自[动動]播放$/u,
  '00:00 / 03:26　倍速　高清',
  '视频加载中，请稍候...',
)

/** How many readers liked or shared a page, alone on its line. */
export const likeCount = pattern(
  /^(?:[讚赞推噓]|按[讚赞]|喜[歡欢]|分享|收藏|留言|[评評][论論]|[转轉][发發]|[点點][赞讚]|[观觀]看|[浏瀏][览覽]|人[气氣])[\s\u3000:：]*(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?[万萬]?)\+?[\s\u3000]*[次人个個]?$/u,
  '讚 1,204',
  '喜歡 32',
)

/** How long a text is and how long it takes to read. */
export const readingTime = pattern(
  /^[\s（(【[]*(?:本文|全文|文章|正文)?[共约約]*\s*(?:\d{2,6}\s*[字][\s，,、|｜/·]*)?(?:[共预預需]?[计計需要]*(?:[阅閱][读讀])(?:本文|全文|完)?(?:大?[约約]?[时時][间間]|大?[约約]?[需要用]+|[需要]+)?(?:大?[约約])?(?:[需要]*)[\s:：]*)\d{1,3}(?:\.\d)?\s*(?:分[钟鐘]|min)[\s）)】\]。]*$|^(?:本文|全文|文章)[共约約]+\s*\d{2,6}\s*字[。]?$/u,
  '全文共1200字，预计阅读时间4分钟',
  '本文约900字，阅读需要3分钟',
  '阅读本文大约需要 4 分钟',
)

/** A link to another article among the paragraphs, behind what says so. */
export const linkAmid = pattern(
  /^[\s>＞》»▶►●•·*[【（(「]*(?:(?:[点點][击擊])?(?:延伸|相[关關]|推[荐薦]|拓展|更多|[继繼][续續]|[点點][击擊]|往期)(?:[阅閱][读讀]|[报報][道導]|新[闻聞]|[链連鏈][接結结]|[文内內][章容]|回[顾顧])|看更多|[更]?多[报報][導道]|[你您]可能[还還]?(?:喜[欢歡]|想看))\s*[:：|｜]\s*[^。]{4,70}[\]】）)」]?$/u,
  '[延伸阅读：渡口的木桥怎样修好的]',
  '看更多：渡口下月通船',
)

/** The way from one half of a text to the other, saved between its paragraphs. */
export const pagerAmid = pattern(
  /^(?=.*[页頁[【（(《〈<«>»])[\s《〈<«]*(?:共\s*\d+\s*[页頁][\s:：]*)?(?:(?:上|前)一[页頁][\s|]*)?(?:(?:第\s*\d{1,2}\s*[页頁]|[[【（(]\s*\d{1,2}\s*[\]】）)]|\d{1,2}(?!\d))[\s|·]*){2,}(?:(?:下|后|後)一[页頁]|末[页頁]|尾[页頁]|[余餘]下全文)?[\s》〉>»]*$|^第\s*\d{1,2}\s*[页頁]\s*[:：][^。]{1,24}(?:[\s\u3000]+第\s*\d{1,2}\s*[页頁]\s*[:：][^。]{1,24})+$|^本文[导導]航$/u,
  '共2页 [1] [2]',
  '第1页 第2页 下一页',
  '第1页：桥　第2页：船',
)

/** A word that an advertisement was here, or a call to take the site's own app. */
export const adAmid = pattern(
  /^[[【（(]?[广廣]告[\]】）)]?(?:[\s\u3000－—–-]*(?:[请請].{2,10}|[内內]容[未尚].{2,8}))?$|^[▼↓👇]?\s*(?:加入|下[载載]|追[蹤踪]|打[开開])[^。]{2,20}(?:APP|LINE|好友|[群粉][组組絲丝]?[专專]?[页頁]?|客[户戶]端)[^。]{0,16}$/iu,
  '廣告－請繼續往下閱讀',
  '加入渡口新聞 LINE 好友',
)

/** A call to follow an account, with a sign that points at it or not. */
export const followCall = pattern(
  /^[\s↑↓▲▼👆👇☝→·•*—–-]*(?:[点點][击擊]|[长長]按|[轻輕][触觸点點]|[扫掃]描?)[^。，]{0,6}(?:上方|下方|[蓝藍]字|二[维維][码碼]|[识識][别別]|名片)[^。]{0,40}$/u,
  '↑点击上方“渡口微生活”可订阅哦！',
)
