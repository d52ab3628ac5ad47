// What a paper prints beside its articles: advertisements, notices, prices, the weather.
import { pattern } from './pattern.ts'

/** An advertisement or a public notice in a few words. */
export const advertisement = pattern(
  /公\s*[/／]?\s*益\s*[/／]?\s*广\s*[/／]?\s*告|广告(?:热线|部|刊登|位|$)|廣告|招商|招租|转让|热线\s*[:：]?\s*[\d-]{5,}|(?:订购|订阅|咨询|报名|预约|訂購|服務|服务|联系)?(?:热线|热線|熱線|电话|電話|专线)\s*[:：/]?\s*[\d（(][\d（）()\s—-]{5,}|遗失声明|声明作废|特惠|^[【(（]广告|满\d+送|满百送|(?:今[日晚]|即将)上映|门市部[:：]|营业时间[:：]|\b[Aa]dvertise (?:here|in|with)\b|优惠(?:酬宾|促销)|大减价|(?<=[\s\u3000])(?:(?:欢迎|歡迎)(?:选购|選購|[订訂][购購]|洽[购購]|惠[顾顧]|光[临臨]|垂[询詢]|来人来函)|[价價]格[优優]惠)[！!]?$|新到(?:货|(?:一批|大批)(?!.{0,8}[书書刊报報本]))/u,
  '爱护古树 人人有责 公/益/广/告',
  '衡湾大药房 满百送十 热线6120478',
  '船厂门市部 冰棍每支四分 汽水每瓶一角 欢迎选购',
)

/** Words with which something is offered for money. */
export const offer = pattern(
  /[酬优優]宾|[优優]惠|[大减減][价價]|(?:发|發|出|代|经|經|零|预|預)售|经销|經銷|批[发發]|供[应應](?:上海|各|新)|新到|有[奖獎]|[头頭][奖獎]|[储儲]蓄|开[业張张]|[选選][购購]|[订訂][货貨购購]|承[接制]|修理|租[赁賃售]|[欢歡]迎(?:光临|[选選惠订訂])|[元角](?:\/|起|一[件张張份])|[热熱][线線]|(?:地址|电话|電話)\s*[:：]/u,
  '东湾木器店　年终大酬宾',
  '头奖：缝纫机一台',
)

/** The number of a paper's line for readers, and what it says. */
export const hotline = pattern(/^\d{5,6}[\s\u3000]*\p{Script=Han}{4,8}$/u, '81890 有事找小何')

/** Whom to call about a notice. */
export const whomToCall = pattern(
  /^\s*(?:联系人|联络人|聯絡人|聯繫人|咨询|諮詢|洽詢|报名|報名|监督|联系|聯絡|聯繫)[\p{Script=Han}]{0,4}\s*[:：]/u,
  '联系人：林远 电话：0000-5550123',
)

/** Where to call about what a notice says. */
export const callLabel = pattern(
  /^[\s\u3000]*(?:预约|預約|值班|咨询|諮詢|查询|查詢|报名|報名|监督|監督|举报|舉報|投诉|投訴|服务|服務|报修|報修|联系|聯繫|聯絡|求助|应急|應急|救援|门诊|門診|办公|辦公|公示|反映)\p{Script=Han}{0,4}(?:电话|電話|热线|熱線|专线|專線)[\s\u3000]*[:：]/u,
  '预约电话：0000-5550123（8：00—17：00）',
)

/** The end of a sentence, and whom to call. */
export const sentenceAndCall = pattern(
  /^\p{Script=Han}[^。！？]{2,40}[。！？][\s\u3000]*(?:联系|聯繫|聯絡|咨询)?(?:电话|電話|联系人|聯絡人)[\s\u3000]*[:：]/u,
  '码头管理站认领。 电话：5550123',
)

/** The name of a firm in capitals and its trade: an advertisement's first line. */
export const tradeCard = pattern(
  /^\p{Lu}[\p{Lu}.'’]+(?:[ ,]+(?:&|AND|BROS\.?|SONS?|CO\.?|\p{Lu}[\p{Lu}.'’]*)){1,4}, (?:the )?(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+(?:s|ers|ists)\.?$/u,
  'PELL & MARROW, Clothiers.',
)

/** What a shop or an inn is called, in capitals. */
export const shopName = pattern(
  /\b(?:SHOP|STORES?|INN|ARMS|CAF[EÉ]|TEA ?ROOMS?|GARAGE|BAKERY|BAKERS|BUTCHERS?|PHARMACY|CHEMISTS?|NURSERY|SALON|SERVICES?)$/u,
  'PELL FERRY VILLAGE STORES',
)

/** When it is open. */
export const openingHours = pattern(
  /\b(?:[Oo]pen|[Cc]losed) (?:daily|all day|from|until|till|on |every |\p{Lu}\p{Ll}+days?\b)|\b(?:from|until|till) (?:\d|six|seven|eight|nine|ten)\b.*\.\s/u,
  'Papers from seven. Closed Sunday afternoons.',
)

/** The name of a firm, or what it calls itself. */
export const tradeName = pattern(
  /(?:&|\b(?:AND|and)) (?:SONS?|Sons?|CO|Co|BROS|Bros)\b|\b(?:[Dd]ealers?|DEALERS?|[Tt]ailors?|TAILORS?|[Jj]ewell?ers?|JEWELL?ERS?|[Dd]ruggists?|DRUGGISTS?|[Gg]rocers?|GROCERS?|HARDWARE|Hardware|FURNITURE|Furniture)\b/u,
  'A. LORNE & SON',
  'Your Pell Engine Dealer',
)

/** Goods with a price. */
export const priced = pattern(
  /(?:[$£]\s?\d|\d ?(?:c|cts|cents|p)\b|\d{1,2}s\. ?\d{1,2}d|\d\/\d)/u,
  'Overcoats, $9.75',
  'Tea, 1s. 4d. the pound',
)

/** A notice of something lost. */
export const lostNotice = pattern(
  /^[○●◇◆□■△▲【[]?\s*(?:(?:遗失|遺失)(?=.{0,40}(?:作废|作廢|[声聲]明|[启啟]事|[:：]|[证證照]|一[本张張枚只隻個个件把]))|寻人|尋人|招领|挂失)[启啟]?[事]?|(?:声明|聲明)作(?:废|廢)[。.]?$/u,
  '○遗失启事 某人遗失会员证一本，声明作废。',
)

/** What a table of prices or numbers counts in, in brackets below its title. */
export const tableNote = pattern(
  /^[(（【〔](?:.{0,40}(?:[单單]位\s*[:：].{1,16}|(?:据|據).{2,24}统计|截至.{2,20})|(?:[\d〇○零一二三四五六七八九十百]{1,5}\s*年)?[\d一二三四五六七八九十]{1,3}\s*月(?:[\d一二三四五六七八九十]{1,3}\s*日)?\s*(?:至|到|[—–~～-]+)\s*(?:[\d〇○零一二三四五六七八九十百]{1,5}\s*年)?(?:[\d一二三四五六七八九十]{1,3}\s*月)?(?:[\d一二三四五六七八九十]{1,3}\s*[日号號]?)?\s*止?)[)）】〕]$/u,
  '（四月二日渡口集市　单位：元/斤）',
  '（八十九年三月二日至五月八日）',
  '（2012年4月—6月）',
)

/** What a table counts in, alone on its line. */
export const unitAlone = pattern(/^[单單]位\s*[:：]\s*\S{1,12}$/u, '单位：元')

/** A name and a price or number, as a list of prices has them. */
export const pricedName = pattern(
  /^\p{Script=Han}[^。！？；，]{0,18}[\s\u3000]+(?:每\p{Script=Han}{1,2})?[￥¥]?\d[\d.,]*(?:\s*[-—~～至]{1,2}\s*\d[\d.]*)?\s*(?:元|角|分|%|％)?(?:[/／]\p{Script=Han}{1,3})?$/u,
  '木桨（松木） 120-150',
  '桐油 每斤3.20元',
)

/** The weather, on one line. */
export const weatherLine = pattern(
  /^(?:今[日晚明]|明[日天]|本[市县縣地区區])?天[气氣](?:预报|預報)?\s*[:：].*[晴阴陰雨云雲雪]/u,
  '今明天气：今天晴，明天有小雨。',
)

/** The label of an advertisement inside the text of a page. */
export const advertisementLabel = pattern(
  /^[\s【〔[(（■]*(?:公\s*[/／]?\s*益\s*[/／]?\s*)?[广廣]\s*[/／]?\s*告[\s】〕\])）]*$|^[-–—[(\s]*(?:Advert(?:isement|ising)?|ADVERT(?:ISEMENT|ISING)?|Sponsored(?: content)?|SPONSORED|Paid (?:notice|content))[-–—\])\s:]*$/u,
  '- Advertisement -',
  '公 益 广 告',
)

/** A line in a box that a scan drew. */
export const boxedLine = pattern(/^\s*[│┃║|｜].*[│┃║|｜]\s*$/u, '│ 柏家磨刀 上门 │')

/** The top of such a box. */
export const boxTop = pattern(/^\s*[┌┏╔╭+][─━═┄\s-]{4,}[┐┓╗╮+]?\s*$/u, '┌────────┐')

/** Its foot. */
export const boxFoot = pattern(/^\s*[└┗╚╰+][─━═┄\s-]{4,}[┘┛╝╯+]?\s*$/u, '└────────┘')

/** What a trade says of itself in a box: its telephone, its price. */
export const boxedTrade = pattern(
  /(?<![\d.])[\dxX*×]{7,12}(?![\d.])|(?:[电電][话話]|[热熱][线線]|手[机機])\s*[:：]?|[惠特优優]价|[优優]惠/u,
  '│ 渡口桥头 138xxxx4410 │',
)

/** A small advertisement of an English paper, by its first words; a scan has many signs for the dash. */
export const classified = pattern(
  /^(?:WANTED|(?:FOR|ON) SALE|TO (?:BE )?(?:LET|SOLD|RENT)|FOR RENT|LOST|FOUND|STRAYED|STOLEN|APARTMENTS|SITUATIONS? WANTED|WANTED KNOWN|ROOMS? TO LET|MONEY TO (?:LEND|LOAN)|STRAYED OR STOLEN|LOST OR STOLEN|BOARD(?: AND LODGING)?|(?:ADMINISTRAT(?:OR|RIX)|EXECUT(?:OR|RIX)|SHERIFF|TRUSTEE|MORTGAGEE|ASSIGNEE|GUARDIAN|CONSTABLE|MARSHAL|COMMISSIONER|RECEIVER)['’]S (?:SALE|NOTICE)|ESTRAY NOTICE|FOR (?:SHERIFF|MAYOR|CONGRESS|TREASURER|CLERK|JUDGE|ASSESSOR|CORONER|RECORDER|CONSTABLE|COUNTY [A-Z]+))(?:\.?\s?[—–?-]|, )/u,
  'WANTED.—A steady man to mind the kiln.',
  'TO LET, from May next, the house on the quay',
)

/** A medicine that an advertisement praises. */
export const remedy = pattern(
  /\b(?:Dr|DR|Prof|Mrs|Mother)\. ?\p{Lu}[\p{L}'’]+['’]s\b|\b(?:Pills|Bitters|Liniment|Cordial|Sarsaparilla|Ointment|Syrup|Elixir|Salve|Lozenges|Catarrh Cure|Tonic|Balsam|Embrocation)\b/u,
  "two bottles of Dr. Marrow's Cordial",
)

/** What such an advertisement says of price and place. */
export const soldByDruggists = pattern(
  /\b(?:drug ?stores?|druggists?|chemists?|per bottle|a bottle|trial (?:size|bottle)|bottles? (?:of|did|cured)|\d+ cents?(?: a| per)? (?:box|bottle))\b/iu,
  'Sold by all druggists.',
)

/** A sale by auction. */
export const byAuction = pattern(
  /\b(?:will|to) (?:sell|be sold|offer(?: for sale)?|submit)\b.{0,40}\b(?:by|at|to)\b.{0,16}\b(?:auction|AUCTION)\b|\b(?:is|are|has been|have been) (?:favou?red with )?instruct(?:ed|ions)\b.{0,60}\b(?:sell|auction)\b/u,
  'A. B. LORNE will sell by public auction, at his Rooms',
)

/** What a card of trade says: a telephone, what is offered every day. */
export const tradeSign = pattern(
  /\bTel(?:ephone)?\b\.?:? ?(?:No\.? ?)?\(?\d|\b(?:Phone|PHONE|Ring|Call) (?:No\.? )?\d[\d-]+|\b(?:[Ff]ully insured|[Ff]ree (?:estimates?|quot(?:es|ations?)|delivery)|[Nn]o job too small|[Aa] [Ss]pecialt?y|[Ee]very [Dd]ay|[Oo]pen (?:[Dd]aily|[Aa]ll|[Ee]venings)|[Ww]holesale|[Rr]epairs|[Ww]e [Dd]eliver|[Pp]rop(?:rietor)?\.|[Ee]st(?:ablishe)?d\.? \d{4}|[Ff]ull [Cc]ourse|[Rr]easonable (?:[Pp]rices|[Rr]ates|[Tt]erms)|[Ll]owest [Pp]rices|[Dd]ealers? in|DEALERS? IN|(?:Manufacturers?|Agents?|Importers?) (?:of|for)|(?:Physicians?|Surgeons?|Attorneys?|Dentists?|Barristers?) (?:(?:and|&) \p{Lu}\p{L}+|at Law)|(?:[Oo]ffice|[Ss]hop|[Ss]tore|[Rr]ooms?) (?:over|opposite|next door|upstairs|up stairs)|[Oo]pposite the|[Pp]rices? paid for)\b/u,
  'Sails mended while you wait. Tel. 555218',
  'Oysters a Specialty',
  'DEALERS IN',
  'Dentist and Oculist. Office over the Chandlery.',
)

/** What a firm of old does, in capitals at the head of its card. */
export const firmInCapitals = pattern(
  /\b(?:AGENTS?|BROKERS?|SALOON|STABLES?|PROPRIETORS?|MERCHANTS?|UNDERTAKERS?|BLACKSMITHS?|MILLINERS?|PHARMACY|EMPORIUM|BAKERY|LIVERY|PHYSICIANS?|SURGEONS?|DENTISTS?|ATTORNEYS?|ASSAYERS?|PHOTOGRAPHERS?|AUCTIONEERS?|WHEELWRIGHTS?|CONTRACTORS?|BUILDERS?|DRAPERS?|OPTICIANS?|BOOTMAKERS?|SADDLERS?|PLUMBERS?|(?:& |AND )?BROS?\.|(?:&|AND) (?:CO|SONS?)\b)/u,
  'LAND AND ESTATE AGENTS',
  'LAMP SALOON, CORNER QUAY AND MILL.',
)

/** Where a firm of old is found, and how it calls to trade. */
export const callsToTrade = pattern(
  /\b(?:CORNER (?:OF )?[A-Z]{3}|[A-Z]{3,} STREET\b|(?:GO|COME) TO\b|Drop in\b|Money to (?:[Ll]end|[Ll]oan)|[Cc]alls promptly|[Mm]arket price paid|[Aa]lways on hand|[Aa]ttended (?:to )?day or night|by the day, week|[Hh]alf-price|HALF-PRICE|[Tt]he best of)/u,
  'Money to Lend on Freehold.',
  'MILL STREET, PELL.',
)

/** One who sells tells of himself: THE subscriber has on hand. */
export const subscriberSells = pattern(
  /^(?:THE|The) (?:subscribers?|undersigned|advertisers?) (?:has|have|is|are|would|will|respectfully|begs?|offers?|informs?|continues?|keeps?|takes?|wishes|wants?|returns?)\b|^(?:RAN|RUN|Ran) ?(?:AWAY|away) from the subscriber\b|^(?:STRAYED|BROKE|Strayed|Broke) (?:or stolen |away )?(?:from|into) the (?:subscriber|premises|pasture|enclosure)/u,
  'THE subscriber has on hand forty stoves',
  'RAN away from the subscriber on the 8th',
)

/** A paper that praises its own advertisements. */
export const ownAdvertisements = pattern(
  /^(?:(?:Classified|Want|Small) (?:Ads?|Advertisements)\b.{0,50}|(?:Use|Read|Try|Phone) .{0,30}\b(?:Want|Classified|Small) Ads?\b.{0,30})$/iu,
  'Try a Lamp Want Ad. They pay.',
)

/** A first sentence all in capitals, of four words or more. */
export const loudSentence = pattern(
  /^(?:\p{Lu}[\p{Lu}'’&-]*,? ){3,}\p{Lu}[\p{Lu}'’-]*[.!]/u,
  'HIRE A BOAT FROM PELL. Six seats.',
)

/** An hour of the day: of an event. */
export const hourOfDay = pattern(/\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|noon)/u, '7.30pm', '2 p.m.')

/** A call to all, and the office that pays for it. */
export const signedSlogan = pattern(
  /^(?!.*(?:通知|公告|[启啟]事|[会會][议議]|召开))\p{Script=Han}{8,20}[！!]?[\s\u3000]{2,}\p{Script=Han}{3,12}(?:办公室|委员会|局|办|站|所|[会會]|公司|宣传部|[厂廠])$/u,
  '护堤植树人人都有责任   渡口乡林业站',
)
