// What English pages of the web have around a text: viewers of scanned papers, weblogs, sites of papers.
import { pattern } from './pattern.ts'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'

/** How a library's viewer of scanned papers heads a page: name, place, years, day; groups: name, day. */
export const scannedHead = pattern(
  new RegExp(
    `^(?:About )?(.{3,60}?)\\.? (?:\\[volume\\] )?\\([^()]{3,60}\\) [\\d?]{4} ?-{1,2} ?(?:[\\d?]{4}|current)?,?(?: \\||.*?) ?(?:View Entire Issue )?\\(?(${month}\\.? \\d{1,2}, \\d{4})\\b.*$`,
    'u',
  ),
  'Pell County times. (Pell Ferry, Or.) 1899-1912, June 03, 1904, Page 3, Image 3',
  'The Pell book. [volume] (Pellham, Ill.) 1911-1917, May 04, 1914, LAST EDITION, Image 8',
  'About The Pell mist. (Pell Ferry, Or.) 188?-1913 | View Entire Issue (Dec. 5, 1905)',
)

/** A line that only a viewer of scanned papers has. */
export const scannedLine = pattern(
  /^(?:OCR Interpretation$|What is OCR\?$|Thumbnail for\b|Image (?:and text )?provided by\b|Persistent link:|Below is the OCR text\b|(?:Image Tile ?){2,}$|Image size: \d|Page overview thumbnail$|Article text$|Please wait\. Contacting image service|Hide Articles List$|Show Articles List$|\d+ articles? on this [Pp]age$|Search [\d.,]+ ?(?:million|thousand)? .{0,30}newspaper (?:articles|pages)|Page (?:\d+ of \d+|view|text)$|(?:Download|View) (?:PDF|this page|full page|JP2|text)\b|Correct(?:ed)? (?:this )?text\b|(?:Fix|Correct) this text$|Cite this article$|Why does this text contain mistakes\?|Digiti[sz]ed by (?:Google|the Internet Archive)$|Full text of ["“]|See other formats$|Total Pages?:\s?\d*$|Size: px$|Start display at page:$|Download ["“].*["“”]$|File [Tt]ype: ?pdf\b|Similar documents$|Transcription$)/u,
  'Below is the OCR text representation for this newspapers page. It is also available as plain text.',
  'Image and text provided by Pell State Library',
  '3 articles on this Page',
)

/** A line that only a weblog or a site of its kind has around its texts. */
export const weblogLine = pattern(
  /^(?:(?:No|\d+|\(\d+\)) comments?:?$|Comments?(?: \(\d+\))?:?$|Comments are closed\.?$|Post a [Cc]omment$|(?:Leave|Write|Add) a (?:[Cc]omment|[Rr]eply)\b|\d+ (?:thoughts?|comments?|responses?|replies) (?:on|to)\b.{0,90}$|This (?:entry|post|article) was (?:posted|published|written|filed)\b|Bookmark the permalink|Your email address will not be published|Required fields are marked|This site uses Akismet|Learn how your comment data|You must be logged in to|Save my name, email|Notify me of (?:new|follow)|(?:%d|\d+) bloggers? likes? this|Like this:?$|Share this:?$|Loading\W*$|Click to (?:share|email|print)|(?:Labels|Tags|Filed [Uu]nder|Categories|Posted in|Tagged(?: with)?): ?\S.{0,70}$|Posted by .{2,40} (?:at|on) \d|(?:Newer|Older|Previous|Next) (?:Posts?|Entries|Article)\b.{0,12}$|Subscribe to:|Email This|BlogThis!|Share to \w+$|Continue [Rr]eading\b.{0,60}$|Read [Mm]ore\W*$|Skip to (?:main )?content|Toggle navigation$|(?:Main )?[Mm]enu$|Search for:?$|← ?Older posts$|Newer posts ?→$|View my complete profile$|Welcome to the discussion\.$|Log In$|Keep it Clean\.|PLEASE TURN OFF YOUR CAPS LOCK\.$|Don['’]t Threaten\.|Be (?:Truthful|Nice|Proactive)\.|Share with Us\.|Post a comment as$|Watch this discussion\.|Stop watching this discussion|(?:Facebook|Twitter|WhatsApp|Pinterest|LinkedIn|Email|SMS|Print|Copy (?:article )?link|Save)(?: +(?:Facebook|Twitter|WhatsApp|Pinterest|LinkedIn|Email|SMS|Print|Copy (?:article )?link|Save))*$|Print Friendly\b.{0,20}$|Close window$|(?:Story|Article) continues (?:below|after)\b.{0,20}$|(?:Get|Have) .{3,60} (?:in|to) your inbox\b|Enter your e-?mail\b|Powered by \w|Proudly powered by|Theme: |(?:Can(?:['’]?t|not) (?:see|read|view)|(?:Trouble|Problems) (?:reading|viewing)|Having trouble) .{0,50}\b(?:browser|online|web)\b|\[(?:image|[\w ]{2,40} logo)\b[^\]]*\]$|Find out more\W*(?:<[^>]*>)?$|Read more about .{2,50}<[^>]*>$|<https?:[^>]*>$|Report this (?:post|comment)$|Log in to comment\b|(?:Facebook|Twitter|Tweets?|Shares?|Email|Print)(?: \d+)?(?: +(?:Facebook|Twitter|Tweets?|Shares?|Email|Print)(?: \d+)?)+$|Share this (?:article|story|page)$|Advertisements?$)/u,
  'No comments:',
  'Trouble viewing this e-mail? Read it in your browser',
  '[Pell Valley logo]',
  '2 thoughts on “The ferry is back”',
  'This entry was posted in Activities. Bookmark the permalink.',
  'Your email address will not be published.',
)

/** What a paper's site sets around the one story of a page. */
export const aroundStory = pattern(
  /^(?:Share(?: (?:this|on|by|via)\b.{0,50})?|Tweet|Print(?: this(?: page| story| article)?)?|E-?mail(?: this| a friend)?|Save|Copy link|\d+ comments?|Skip to (?:main )?(?:content|navigation)|Menu|Search|Subscribe(?: now)?|(?:Log|Sign) ?(?:in|up)\b.{0,50}|Register|(?:Article|Story) continues below.{0,20}|Related (?:stories|articles|content|news)|(?:Similar|More) stories|You (?:may|might) also like|Trending(?: now)?|Most (?:popular|read|viewed|shared)|Comments? ?\(\d+\)|Comments|Discuss|Leave a (?:comment|reply)|Advertis(?:ement|ing)|Report this (?:post|comment)|(?:Facebook|Tweets?|Twitter|Shares?|WhatsApp)(?: \d+)?(?: .{0,40})?|Enter your e-?mail.{0,20}|.{0,60}\bPrivacy(?: policy| notice)?\b.{0,60}|.{0,30}\bCookies\b.{0,40}|(?:Posted|Published|Updated|Last updated)(?: on)?:? .{0,40}\d{4}.{0,20})$/iu,
  'Share this article',
  'Most read',
)

/** A call that a site generator puts a picture or a box in the place of, on a line of its own. */
export const shortcode = pattern(
  /^\s*(?:\{\{[<%].*[%>]\}\}|\{%.*%\}|\[(?:gallery|caption|embed|contact-form|image|youtube)\b[^\]]*\])\s*$/u,
  '{{< fig src="ferry.jpg" align="center" >}}',
)

/** Who posted a text of a weblog; group: the name. */
export const postedBy = pattern(
  /^Posted by (\p{Lu}[\p{L}.'’ -]{2,40}?) at \d/u,
  'Posted by Ada Lisle at 9:12 PM No comments:',
)

/** A field of the head of a mail; groups: label, value. */
export const mailField = pattern(
  /^\s{0,4}(Message|Date|From|Subject|Subj|To|Cc|Sent|Reply-To|Message-ID|In-Reply-To|References|Content-Type|Content-Transfer-Encoding|MIME-Version|Sender|Organi[sz]ation|Newsgroups|Keywords|Summary|Lines|Followup-To|Approved|Distribution|Resent-\w+|DATE|FROM|SUBJECT|SUBJ|TO|X-[\w-]+) ?:(?:\s+(.*))?$/u,
  'Message: 1',
  'Subject: Bees in the weir house',
  '  From: Ada Lisle',
)

/** The subject of a mail that is a whole digest: it says which one. */
export const digestSubject = pattern(
  /\bdigest\b.*\d|\bvol(?:ume)?\b\W*\d|\bissue\b\W*\d|\bV\d+\s?#\d|\bno\.\s?\d|^\S+ #\d/iu,
  'Weir Digest 4.7',
  'WEIR V4 #7',
)

/** What ends a digest. */
export const digestFoot = pattern(
  /^[\W_]{0,6}End of (?:the |this )?[\w &'-]{0,40}\b(?:Digest|Issue|News(?:letter)?|List)\b/iu,
  'End of Mill-Lane Digest, Vol 14, Issue 3',
  '*** END OF WEIR-FORUM DIGEST 4.7 ***',
)

/** A year of two figures in the day of a mail; groups: day and month, year. */
export const shortYearOfMail = pattern(
  /(\b\d{1,2} \p{L}{3} )([7-9]\d)(?= \d)/u,
  'Tue, 14 Apr 92 21:00:00 GMT',
)

/** The address in the field of a mail, with what parts it from the name. */
export const mailAddress = pattern(/\s*<[^<>]*>|\S+@\S+\s*|[()]/gu, 'Ada Lisle <ada@pellvale.example>')

/** A line that only the digest of a mailing list has. */
export const listLine = pattern(
  /^(?:Send .{2,60} (?:mailing list )?submissions to$|To subscribe or unsubscribe\b|or, via email, send a message\b|You can reach the person managing\b|When replying, please edit your Subject line|than ["“]Re: Contents of\b|End of .{2,60} Digest\b|.{2,40} mailing list$|\s*[\w.+-]+@[\w.-]+$)/u,
  'Send Mill-Lane mailing list submissions to',
  'End of Mill-Lane Digest, Vol 14, Issue 3',
)

/** The words of a link in brackets. */
export const clickHere = pattern(
  /^[（(【[][^()（）]{0,6}(?:[点點](?:此|[击擊]|[这這]裡?)|[链連]接|[链連]結)[^()（）]{0,10}[)）】\]]$/u,
  '（點此報名）',
)

/** The link to a site's first page. */
export const homeLink = pattern(
  /^(?:Home|HOME|Home ?page|(?:网站|網站|本站|返回)?(?:首页|首頁|主页))$/u,
  'Home',
  '网站首页',
)

/** The heading over the topics of a digest. */
export const topicsHeading = pattern(/^Today['’]s Topics:?$/u, "Today's Topics:")

/** The name of a digest or newsletter in the subject of a mail, before its number; group: the name. */
export const subjectSheet = pattern(
  /^(?:\[[^\]]*\] ?)?(\p{Lu}[^,:]{2,40}? (?:Digest|Newsletter|News|Bulletin|Update)),? (?:Vol|Issue|No|Number)\b/u,
  'Mill-Lane Digest, Vol 14, Issue 3',
)

/** Where a clipping was printed, and when. */
export const clippingHead = pattern(
  /^\p{Lu}[\p{L}.,'’& ]{3,60} [-–—] (?:\p{Lu}\p{Ll}+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+,? 1[6-9]\d\d$/u,
  'Pell Ferry Mercury - Friday 8 May 1874',
)

/** Where a text of an e-paper was printed, behind its byline or alone; groups: the byline, the paper. */
export const citedPaper = pattern(
  /^((?:\p{Script=Han}|[\s\u3000、·/／]){0,40}?)《([^《》]{2,16}[报報刊])》[\s\u3000]*[(（]\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[\s\u3000,，]*第?\s*[A-Za-z]?\d{1,3}\s*版[^()（）]{0,12}[)）]\s*$/u,
  '《江湾晚报》（2015年03月02日 第04版）',
  '本报记者  林远《江湾晚报》（2015年03月02日第 04 版）',
)

/** A line of YAML front matter: a key, an item of a list, or a remark. */
export const yamlEntry = pattern(
  /^\s*(?:[\w-]+\s*:(?:\s|$)|-(?:\s|$)|#)/,
  'title: "Weir House News"',
  '  - ferry',
  '# where the page stands',
)

/** A line of TOML front matter: a key, a table, or an item of a list over several lines. */
export const tomlEntry = pattern(/^\s*(?:[\w.-]+\s*=|\[|"|\]|#)/, 'title = "Weir House News"', '[menu.main]')

/** The account of a site, no person. */
export const siteAccount = pattern(
  /^(?:admin(?:istrator)?|webmaster|editor|web ?team|root|user\d*)$/i,
  'webmaster',
)

/** What a saved page says of a text right above it: how many characters it has, where its picture is. */
export const textFact = pattern(
  /^[[【(（]?(?:文章)?(?:字[数數][:：]?\s*\d|[点點][击擊](?:查看|看)?(?:大|原|高清)[图圖])/u,
  '文章字数:412',
  '[点击查看大图]',
)

/** The label over the text of a record, with nothing behind it. */
export const textLabel = pattern(/^(?:[内內]文|正文|全文)\s*[:：]$/u, '内文：', '全文:')

const parts =
  "Home|News|Local|Sports?|Opinion|Comment|Business|Politics|World|National|Lifestyle|Life|Features|Community|Events|What['’]s on|Obits|Obituaries|Classifieds?|Jobs|Cars|Homes|Property|Weather|Photos|Video|Galleries|Entertainment|Arts|Culture|Travel|Food|Farming|Education|Schools|Health|Science|Tech(?:nology)?|Letters|Blogs?|Notices|Family notices|Public notices|Calendar|About(?: us)?|Contact(?: us)?|Archives?|E-?edition|Subscribe|Log ?in|Sign ?in|Register|Search|Menu|Shop|Help|Services|Advertise|More"

/** The parts of a site in one row, three at least. */
export const partsOfSite = pattern(
  new RegExp(String.raw`^(?:(?:${parts})[\s|•·/]+){2,}(?:${parts})$`, 'iu'),
  'HOME NEWS SPORTS OPINION',
  'News | Events | About us | Contact',
)

/** Where a page stands on its site, in English. */
export const englishPlace = pattern(
  /^(?:You(?: are|['’]re) (?:currently )?here|Breadcrumbs?)\s*:?\s|^Home(?:\s*[>/»›→]\s*[^>/»›→.]{2,40}){1,6}$/u,
  'You are here: Home / Ferry / Notices',
  'Home » Ferry » Notices',
)

/** A line between two paragraphs of a page that leads to another page: no sentence, and no full stop. */
export const teaserLine = pattern(
  /^(?:(?:READ|Read) (?:MORE|more|ALSO|also|NEXT|next|ON|on)|(?:ALSO|Also) (?:READ|read)|(?:RELATED|Related)(?: (?:STOR(?:Y|IES)|ARTICLES?|NEWS|VIDEO|stor(?:y|ies)|articles?|news|reading|content|video))?|(?:SEE|See) (?:ALSO|also)|(?:DON['’]T|Don['’]t) (?:MISS|miss)|MORE|WATCH|LISTEN|VIDEO|GALLERY|IN PICTURES|RECOMMENDED|Recommended)\s?[:>»|–—-]\s?\S[^.!]{6,130}(?<![.,;:])$/u,
  'READ MORE: Ferry laid up for the winter',
  'Related story: Who mends the lamps?',
)

/** The heading, at the foot of a page in English, over what else the site has. */
export const englishRelated = pattern(
  /^(?:Related(?: (?:stories|articles|content|news|topics|links|coverage|items|posts))?|Similar stories|More (?:on(?: this(?: story)?)?|stories|news|headlines|like this|from .{2,30})|More in .{2,30}|Most (?:read|popular|viewed|shared|commented|recent)(?: .{2,20})?|Trending(?: now)?|Popular(?: (?:posts|stories|now))?|Latest(?: (?:news|stories|headlines|posts|articles))?|Top stories|Recommended(?: for you)?|You (?:may|might) (?:also )?(?:like|be interested in)|In other news|Editor['’]s picks?|Elsewhere on .{2,20}|What to read next|Keep reading|Also in (?:the )?(?:news|this section)|Tags|Topics|Filed under|Share this(?: .{2,20})?)\s*:?$/iu,
  'Most read',
  'More on this story',
)
