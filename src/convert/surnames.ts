// Chinese family names (百家姓 and common others), by which a bare name is told from other words.

import { asksReaders, dayAhead, dayOfWeek } from './patterns.ts'

const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖涂练岳帅佟郇归海洛阳朔闫付代覃迟隋麦谌佘仝邸冼粟楚逯苑'
const traditional =
  '區歐趙錢孫鄭馮陳衛蔣韓楊許呂張嚴華陶謝鄒竇雲蘇范魯韋馬鳳費賀湯羅畢鄔樂時齊顧黃蕭貝計談龐紀項賈婁顏鍾駱萬盧莫經繆應單諸鈕龔陸榮儲靳烏車寧龍葉黎懷從賴喬聞黨貢勞閻連習魚簡饒關紅遊權師鞏聶凃塗劉鄧閆遲麥諶鄺鐘藍嚴賴吳譚莊溫滿閔欒鮑壽邊蓋闞厲藺酈強宮淩'
const double =
  '欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|宇文|长孙|慕容|司徒|司空|钟离|令狐|公孙|轩辕|赫连|澹台|申屠|乐正|闻人|百里|呼延|濮阳|歐陽|司馬|諸葛|鍾離'

const person = new RegExp(
  `^(?:(?:${double})[\\p{Script=Han}]{1,2}|[${single}${traditional}][\\p{Script=Han}]{1,2}|[\\p{Script=Han}]{1,6}[·•][\\p{Script=Han}]{1,8})$`,
  'u',
)

/** Says whether a word has the shape of a Chinese personal name: a family name and one or two characters. */
export function isPersonalName(word: string): boolean {
  return person.test(word) && !dayOfWeek.test(word) && !dayAhead.test(word) && !asksReaders.test(word)
}
