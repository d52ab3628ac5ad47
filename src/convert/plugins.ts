// What reads a source: each plugin takes the tree a step further, from lines to articles.
import checkCoverage from './plugins/check-coverage.ts'
import groupArticles from './plugins/group-articles.ts'
import groupBlocks from './plugins/group-blocks.ts'
import markAboveTitle from './plugins/mark-above-title.ts'
import markBelowTitles from './plugins/mark-below-titles.ts'
import markBoardPost from './plugins/mark-board-post.ts'
import markBoldDecks from './plugins/mark-bold-decks.ts'
import markBoxes from './plugins/mark-boxes.ts'
import markBoxesInside from './plugins/mark-boxes-inside.ts'
import markCaptions from './plugins/mark-captions.ts'
import markChrome from './plugins/mark-chrome.ts'
import markCitations from './plugins/mark-citations.ts'
import markClippedStory from './plugins/mark-clipped-story.ts'
import markClippings from './plugins/mark-clippings.ts'
import markColumnHeads from './plugins/mark-column-heads.ts'
import markColumns from './plugins/mark-columns.ts'
import markContents from './plugins/mark-contents.ts'
import markConverterHead from './plugins/mark-converter-head.ts'
import markCountedHeads from './plugins/mark-counted-heads.ts'
import markDatedPosts from './plugins/mark-dated-posts.ts'
import markDecks from './plugins/mark-decks.ts'
import markDigestEntries from './plugins/mark-digest-entries.ts'
import markEditorLetters from './plugins/mark-editor-letters.ts'
import markEditorsNotes from './plugins/mark-editors-notes.ts'
import markEnglishSite from './plugins/mark-english-site.ts'
import markFillers from './plugins/mark-fillers.ts'
import markFolios from './plugins/mark-folios.ts'
import markFoot from './plugins/mark-foot.ts'
import markFramedHeads from './plugins/mark-framed-heads.ts'
import markFrontMatter from './plugins/mark-front-matter.ts'
import markFrontSheet from './plugins/mark-front-sheet.ts'
import markGaps from './plugins/mark-gaps.ts'
import markGazetteNotices from './plugins/mark-gazette-notices.ts'
import markHinted from './plugins/mark-hinted.ts'
import markHtml from './plugins/mark-html.ts'
import markImprints from './plugins/mark-imprints.ts'
import markIndents from './plugins/mark-indents.ts'
import markInterruptions from './plugins/mark-interruptions.ts'
import markLabelsOverTitles from './plugins/mark-labels-over-titles.ts'
import markLetter from './plugins/mark-letter.ts'
import markLinkedHeads from './plugins/mark-linked-heads.ts'
import markListPages from './plugins/mark-list-pages.ts'
import markListedDays from './plugins/mark-listed-days.ts'
import markMasthead from './plugins/mark-masthead.ts'
import markMastheadsInside from './plugins/mark-mastheads-inside.ts'
import markMessages from './plugins/mark-messages.ts'
import markNoticeTitles from './plugins/mark-notice-titles.ts'
import markNumberedNotices from './plugins/mark-numbered-notices.ts'
import markPageHead from './plugins/mark-page-head.ts'
import markPageLines from './plugins/mark-page-lines.ts'
import markPartHeads from './plugins/mark-part-heads.ts'
import markPoemHeads from './plugins/mark-poem-heads.ts'
import markPostDays from './plugins/mark-post-days.ts'
import markPostHead from './plugins/mark-post-head.ts'
import markPostedTitles from './plugins/mark-posted-titles.ts'
import markPressBylines from './plugins/mark-press-bylines.ts'
import markPressHeads from './plugins/mark-press-heads.ts'
import markRankedHeads from './plugins/mark-ranked-heads.ts'
import markReaderLetters from './plugins/mark-reader-letters.ts'
import markRecordHeads from './plugins/mark-record-heads.ts'
import markRegisters from './plugins/mark-registers.ts'
import markRepeatedTitles from './plugins/mark-repeated-titles.ts'
import markReposts from './plugins/mark-reposts.ts'
import markRoles from './plugins/mark-roles.ts'
import markSetOffHeads from './plugins/mark-set-off-heads.ts'
import markSheetNotices from './plugins/mark-sheet-notices.ts'
import markSignedFeet from './plugins/mark-signed-feet.ts'
import markSiteLists from './plugins/mark-site-lists.ts'
import markStackedRecords from './plugins/mark-stacked-records.ts'
import markStaffBox from './plugins/mark-staff-box.ts'
import markStandingWords from './plugins/mark-standing-words.ts'
import markStoryHead from './plugins/mark-story-head.ts'
import markStoryOpenings from './plugins/mark-story-openings.ts'
import markStrayHeads from './plugins/mark-stray-heads.ts'
import markStrays from './plugins/mark-strays.ts'
import markTeaser from './plugins/mark-teaser.ts'
import markTextBetween from './plugins/mark-text-between.ts'
import markThread from './plugins/mark-thread.ts'
import markToolBars from './plugins/mark-tool-bars.ts'
import markTradeNotices from './plugins/mark-trade-notices.ts'
import markUnderlinedHeads from './plugins/mark-underlined-heads.ts'
import markWebHead from './plugins/mark-web-head.ts'
import markWebWriters from './plugins/mark-web-writers.ts'
import mergeContinued from './plugins/merge-continued.ts'
import mergeParagraphs from './plugins/merge-paragraphs.ts'
import moveAcross from './plugins/move-across.ts'
import moveColumnNames from './plugins/move-column-names.ts'
import moveColumns from './plugins/move-columns.ts'
import moveFragments from './plugins/move-fragments.ts'
import nameByFront from './plugins/name-by-front.ts'
import nameUntitled from './plugins/name-untitled.ts'
import splitColumns from './plugins/split-columns.ts'
import splitFields from './plugins/split-fields.ts'
import splitFlashNews from './plugins/split-flash-news.ts'
import splitGappedTitles from './plugins/split-gapped-titles.ts'
import splitHeadings from './plugins/split-headings.ts'
import splitLabelledHead from './plugins/split-labelled-head.ts'
import splitMarkup from './plugins/split-markup.ts'
import splitOldHeads from './plugins/split-old-heads.ts'
import splitPostForm from './plugins/split-post-form.ts'
import splitRecords from './plugins/split-records.ts'
import splitRunInTitles from './plugins/split-run-in-titles.ts'
import splitSiteBeforeTitle from './plugins/split-site-before-title.ts'
import splitStoryLabels from './plugins/split-story-labels.ts'

/** Every plugin, in the order in which it runs. */
export const plugins = [
  markFrontMatter,
  markHtml,
  markClippedStory,
  splitColumns,
  splitStoryLabels,
  markBoardPost,
  splitLabelledHead,
  splitPostForm,
  markConverterHead,
  markDigestEntries,
  markMessages,
  markThread,
  markListPages,
  markLinkedHeads,
  splitFlashNews,
  markListedDays,
  markPostDays,
  markPostedTitles,
  markClippings,
  markCitations,
  markReposts,
  splitSiteBeforeTitle,
  markStackedRecords,
  markColumnHeads,
  markToolBars,
  markPostHead,
  markPageHead,
  markCountedHeads,
  markSetOffHeads,
  markContents,
  markFrontSheet,
  markRankedHeads,
  markChrome,
  markPageLines,
  markSiteLists,
  markFoot,
  markEnglishSite,
  markDatedPosts,
  markWebHead,
  markWebWriters,
  markFramedHeads,
  markRepeatedTitles,
  markEditorLetters,
  markReaderLetters,
  markNumberedNotices,
  markAboveTitle,
  markMasthead,
  markImprints,
  markStandingWords,
  markMastheadsInside,
  markPartHeads,
  markPoemHeads,
  markFolios,
  markGazetteNotices,
  markTradeNotices,
  markSheetNotices,
  markBoxes,
  markInterruptions,
  markBoxesInside,
  markLetter,
  markStaffBox,
  markHinted,
  markRecordHeads,
  nameByFront,
  markTeaser,
  markColumns,
  markCaptions,
  markUnderlinedHeads,
  markRegisters,
  markNoticeTitles,
  markEditorsNotes,
  markLabelsOverTitles,
  markPressBylines,
  markPressHeads,
  markDecks,
  markBoldDecks,
  markSignedFeet,
  markStoryHead,
  splitMarkup,
  splitRecords,
  splitOldHeads,
  splitFields,
  splitGappedTitles,
  splitHeadings,
  moveAcross,
  markIndents,
  moveColumnNames,
  moveColumns,
  groupBlocks,
  splitRunInTitles,
  markStoryOpenings,
  markRoles,
  markStrays,
  markStrayHeads,
  markTextBetween,
  markBelowTitles,
  markFillers,
  groupArticles,
  mergeContinued,
  nameUntitled,
  moveFragments,
  mergeParagraphs,
  markGaps,
  checkCoverage,
]
