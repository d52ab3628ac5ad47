// How English newsletters are headed: what stands beside the name in the masthead.
import { pattern } from './pattern.ts'

/** A line in the head of an English sheet that never names it: the head of a mail, a price, a charity, an address. */
export const noteInMasthead = pattern(
  /\bplease copy\b|^[\W_]*(?:(?:Return-Path|Received|Date|From|Sent|To|Cc|Bcc|Reply-To|Subject|Content-\S+|X-\S+|Mime-\S+|Message-ID)\s*:|(?:Begin )?[Ff]orwarded [Mm]essage|Original [Mm]essage|(?:View|Read|Open|Having trouble|Trouble|No images|Can['’]t)\b.{0,60}\b(?:browser|online|email|images|here|web)\b|(?:Registered|Reg['’.]?d?\.?) |Charity\b|PLEASE\b|Please\b|(?:FREE|Free)\b|PRICE\b|Price\b|(?:https?:\/\/|www\.)|INSIDE\b|Inside\b|In this (?:issue|edition|month)|Est(?:ablished|['’.]?d?\.?)? |Founded )/iu,
  '---------- Forwarded message ---------',
  'Subject: [wheelers] Lamp Post no 8',
  'Registered Charity No. 1000000',
  'PLEASE COPY AND PASS ON',
)

/** What a sheet says of itself below its name: whose newsletter it is. */
export const sheetOf = pattern(
  /^(?:(?:The|A|An|Your|Our|Official|Occasional|Monthly|Quarterly|Weekly|Fortnightly|Bi-?monthly|Annual|Parish|Church|Community|Village|Town|Council|Members['’]?|free|local|independent)\s)*(?:e-?)?(?:news ?letter|news ?sheet|magazine|bulletin|journal|publication|paper|newspaper|voice)\s(?:of|for|from|to|by)\b/iu,
  'The monthly newsletter of the Sallow Gardeners',
)

/** What else stands in a masthead beside the name: who made the sheet, to whom it comes, the Sunday. */
export const besideSheetName = pattern(
  /^(?:(?:News|Notes|Notices)\s(?:&|and|from|of|for|about)\b|(?:Published|Issued|Produced|Edited|Printed|Delivered|Distributed|Serving|Incorporating|Welcome|Dear|For|From)\b|(?:the )?week (?:beginning|ending|commencing)\b|(?:Trinity|Palm|Easter|Advent|Whit|Passion|Low|Mothering|Remembrance|Harvest)\s(?:Sunday|Day)|Pentecost$|Your .{3,40}newsletter$)/iu,
  'Delivered to every home in the village',
  'Trinity Sunday',
)

/** Letters set apart, at the head of a line or alone: each wider gap parts two words. */
export const lettersApart = pattern(
  /(?<![\p{L}\d])\p{Lu}(?: {1,3}[\p{Lu}&](?![\p{L}\d])){3,}/gu,
  'L A M P   P O S T        the paper of the ferry',
)

/** What parts a name from the facts beside it: a wide gap, a bar, a dot. */
export const betweenFacts = pattern(/\s{2,}|\t|\s*[|·•]\s*|\s[–—-]\s/u, 'THE LAMP   No. 4')

/** A price, or that there is none, among the words of a masthead. */
export const priceInMasthead = pattern(
  /(?<!\S)(?:(?:PRICE|Price|Cost)\b:?\s*)?(?:[£$€]\s?\d[\d.,]*|\d{1,3}\s?(?:p|d|c|¢|cents?|pence)\b\.?|\b(?:FREE|Free)\b(?:\s(?:to|copy|of charge)\b.*)?)/u,
  'THE LAMP   Price 3p',
  'Free to members',
)

/** The end of a name that goes on in the next line. */
export const goesOnBelow = pattern(
  /\s(?:and district|& district|and|&|of|the|for)$/iu,
  'THE PELL VALE AND DISTRICT',
)
