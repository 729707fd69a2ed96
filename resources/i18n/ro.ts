<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>agency recovery added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data key rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journals set aside were deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag decisions, no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way in revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the agency&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>A record is kept only as long as it is needed. Enter opens the client&apos;s page: set a later day, or erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is chained to the one before it, so that a later change is noticed. It holds no names and no words of entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} was changed from outside, or one before it was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is due for review in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with the agency&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for data protection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>All suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often suggestions were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often you kept what was suggested. The range says where the true share lies with 95 %; with few decisions it is wide. These counts are yours: they stand in no summary and no export, and say nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions yet. They are counted once you keep or drop suggestions beside an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the present cues and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You decided on {count} suggestions</source>
        <comment>You decided on {count} suggestion</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added {count} yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {decided} = {share} %, range {low} to {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} and kept {kept} of them ({share} %).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Dropped (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not repaired (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was no strain (X)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddClient</name>
    <message>
        <source>A codename that only you can place: no initials, no birthday. Real names go into the words to mask, later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgainView</name>
    <message>
        <source>Entries keep the suggestions of the cues and models of their day. Here all finished entries are read again with the present ones. You see what would come and go before anything changes; what you kept, dropped or added yourself is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all entries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestions are as they were before. What you decided since stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} entries have new suggestions.</source>
        <comment>{count} entry has them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries read</source>
        <comment>{count} entry read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} were left as they are: you worked on them meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read}: {new} suggestions would come, {gone} would go, {same} stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it with this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks show on Today from a week before their day. All three stand on the sheet before the next meeting until you close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that came out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts to keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back from supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to leave alone for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup is one encrypted file that carries its own keys. It opens with the passphrase or the code of its day. Keep it on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt everything anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was checked is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody may have copied your files and known your passphrase or code: a fresh key and a new recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not sound. Do not write on; bring back the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is written and was read back to verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup would come back whole: it opened, and every page was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present journal is moved aside first; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not sound. Make a new one, and try an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and verifying the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additions to entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain of the access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seal of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search against the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message>
        <source>Before and after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after a day you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day that means something to you: a new officer, a release. It cannot show what changed the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tau-U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which sessions count as later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theil-Sen slope a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tau-b over all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} ratings before and {after} from that day on: at least three of either kind are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlindView</name>
    <message>
        <source>Add a label (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I went through all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label each sentence as the codebook says; many have no label. A adds, X takes the last one away, Ctrl+Z undoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the sentence as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You labelled a sign of danger. It belongs in the official channel; this journal reports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the line with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the journal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of another diary become sessions here. You see first what would come in; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entries are taken out again. Sessions that you have worked on since stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import, {day}: {entries} from {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the import back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last import back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the other diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last import was cut off after {entries}. Bring the diary in again to go on, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each client would get</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>A sign of danger is among them. It is dealt with in the official channel; this journal reports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the present entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} sentences are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present entry says the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the present entry only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of the working alliance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A level is drawn from the third rating on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed tags of the last six sessions that you wrote and went through. A trend is named from 12 sessions and 10 tags on; even a threefold rise is mostly too little to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, in what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 10 sentences, likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No held session is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}: {words} {back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the first sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain {number} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies and what followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged sentences per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is now about {mean}, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is always the same. None of it shows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by the team: enough to move on, from {line:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client&apos;s own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client&apos;s own rating {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level with its 80 and 95 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {mean}, likely {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags not gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely less (19 in 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely more (19 in 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your ratings, 0 to 10 · {rated} of {held} sessions rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} strains are marked.</source>
        <comment>{count} strain is marked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} strategies are not shown: there must be 20 sessions, five of them rated with the strategy and five without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} held sessions, {rated} rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tagged} of {sentences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The share likely lies between {low} and {high} in 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>2 · As it leaves: read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. Now read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a fact point to one person, without naming anybody? Select it and take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep masked (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask all that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to decide (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kind (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, seen and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what is selected (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary as it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought and felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was replaced, and what waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} to decide. Until you say otherwise, they are masked.</source>
        <comment>{count} to decide. Until you say otherwise, it is masked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>done in {times} of {count} earlier sessions</source>
        <comment>done in {times} of {count} earlier session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>due again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened? what led to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet with this client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y yes, P partly, N no, X not suitable today, space takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not suitable today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what led to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>1 · What do you bring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, places and dates are replaced before anything leaves. Whatever the program is not sure of, it asks you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is chosen. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clients in the same agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board in words, {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The course in words, and a chart of {count} rated sessions</source>
        <comment>The course in words, and one rated session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to think about together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what came back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what came back: tasks and thoughts stand with this client, on Today and before the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have fewer than five clients here: anyone who knows your caseload can tell who this is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own and your colleagues&apos; names in your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question to supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {count} other clients, each checked in turn</source>
        <comment>and one other client, checked in turn</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in detail, with every sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in each line; masked as well, and remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} open points from your notes:</source>
        <comment>One open point from your notes:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {first} to {last}, over {weeks} weeks</source>
        <comment>Session {first}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strains, with what became of them</source>
        <comment>One strain, with what became of it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{facts} sentences of what was said, seen and done; apart from them {thoughts} of what you think and feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} strategies used, {unused} not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close in the middle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still running, such as an import, a backup or an export. Closing stops it: what it began is taken back, and nothing that you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words you typed are not saved. They stay on the screen; free some space and they are saved by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>As the column tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, missed or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CraftPage</name>
    <message>
        <source>Before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Class and place of the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report without entries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. What you wrote is kept, encrypted, up to the last two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Save the report to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueFiles</name>
    <message>
        <source>a cue of this file counts in this sentence, and must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another cue has this id; choose one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each pattern begins and ends with a word that must stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins and ends with a word that must stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a number above 0, 2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is client or any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing; name one, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may hold letters, digits, dots and dashes only, 40 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of patterns between quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of sentences between quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be words between quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cue of this file counts in this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codebook has no indicator of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read; save it as UTF-8 text, 200 KB at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there; the cues that are switched on go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none; each cue begins with a line [[cue]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid TOML: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known; a cue has {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known; a file has {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuesView</name>
    <message>
        <source>A cue is a pattern of words that suggests a tag. Mute one that is mostly wrong for you: new suggestions leave it out. Those already made stay until you tag old entries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cues with these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions by the models alone, without any cue: kept {kept}, dropped {dropped}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it again (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not decided on a suggestion yet. All cues are listed under All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you dropped it {dropped} of {decided} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you kept it each time ({kept})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your team&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} cues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Bring it to supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I decide to move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is yours. It needs its reason in writing, and goes with the next summary for supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision to move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why: without a reason the decision is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided to move on, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diaries</name>
    <message>
        <source>A table with a heading line and at least a column of dates and one of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry in it can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP of “Export, JSON”, or the JSON file in it. Pictures stay outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder with month files like 2026-03.txt, or the ZIP that RedNotebook&apos;s backup makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that “jrnl --export json” writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “Export all, MD - Markdown + Front Matter”: without front matter a note has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in it is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of the table is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month file does not list its days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it leads out of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than any diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no whole JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to itself, which no diary does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its YAML is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line names no columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than an entry can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is named date, or none is named text: say which ones they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file of this kind is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month files like 2026-03.txt are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text that cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of its entries is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out</source>
        <comment>{count} is left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are new</source>
        <comment>{count} entry is new</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken out again.</source>
        <comment>{count} entry was taken out again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rarer tags are not listed</source>
        <comment>{count} rarer tag is not listed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions stay, because you have worked on them since.</source>
        <comment>{count} session stays, because you have worked on it since.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>That is too long to paste: {count} characters. An entry can hold 1,000,000 in all; nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Bringing it back for show …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is taken apart in a place of its own, opened, read to its last page and counted. Your journal is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>After a meeting, five minutes are enough: how it was, what was said, what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with names replaced; read it over before you pass it on. The clipboard is cleared in half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: what was said, seen and done, with all names. The clipboard is cleared in half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this entry was said, seen or done: there is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags to go through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>All sessions, entries, tags, ratings and notes of this client go for good: from the journal, from its search and from its free pages. The access log keeps a random number and your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that you made yourself, and prints, are yours to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the journals set aside too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {codename}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased here; some backups still hold the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, and every backup that was known is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing, then writing the backups anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of this journal is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is gone from the journal, its search and its free pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journals set aside are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These backups are written anew, without the client:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be reached. They are written anew by themselves as soon as they are there again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These journals, set aside earlier, still hold the client:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This left earlier and cannot be called back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the codename to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (logged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: the time of keeping is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>An example from the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute this cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cue: the sentence as a whole reads like those that careful readers tagged so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far you dropped this cue {dropped} of {decided} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence has changed since, so what spoke for it cannot be shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this cue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that weighed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added this tag yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in somebody else&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the person named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only supposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by you both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told as it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: without them it would be less likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: {why}; {whose}, {scope}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Import, export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, or it was not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveView</name>
    <message>
        <source>Clients to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the hand-over file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do, on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file that nobody opens without its code. The clients stay here too: take them off the list, or erase them, once they have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell this code by another way than the file goes. It is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access log keeps who got it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client to hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom, and what goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this tick the box for what you felt, sentences that say it, your mood and your reflections stay out, and so do earlier versions and unfinished entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code made for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passphrase that we agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>Asked because of {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked because of {reason}: “{quote}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Enter keeps it; nobody counts it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>new officer since session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trust rating yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust was rated below 5 in the sessions before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour · {number} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandView</name>
    <message>
        <source>3 · Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the file lies a manifest: counts, versions and a checksum, no text. Both names say nothing about the client, and only you can open them on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the words that remain with your journals …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could somebody tell who it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say who gets it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to take a sentence out, or hand it over as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON for systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it has left, nobody can call it back. The access log keeps who got it and why, not what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the PDF, if wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or a role; the access log keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: monthly supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell it by another way than the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>a judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promise or another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tick of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry; both texts stay in its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unfinished entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose a sentence is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Choose the hand-over file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gets it and why: the access log keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over file is written and was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the hand-over file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clients are taken in. Nothing that was here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the journal (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>What would change it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your judgement before the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your judgement of {day}, before the board was open: {answer}, {chance} in 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>A step, an answer, a chance and your reasons are needed: they are what you will want to read later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that it goes without a break in contact over four sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First your own judgement. It is kept as it is, with the day; then the board opens. No program knows this better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there enough relationship for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there enough relationship to move on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my judgement and open the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it is asked after four sessions or 60 days. It held if the client kept coming, no strain stayed open and the step went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change your mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have seen and heard that makes you think so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: talk about the offence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>At least {count} characters; {missing} more to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that belong together only for you are easy to type and hard to guess. It is asked for each time the journal opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this code opens the journal. Print it or write it down, and keep it away from this machine. It is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough. Now the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Back to the shared models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used only where it agrees with you more often there, beyond chance. In simulations that took some 500 decisions; muting a cue works at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never leaves out a sign of danger, and what it learned never leaves this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {held} held-back decisions it agreed with you {learned} times, what you have now {present} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions that you would drop are left out, as learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is better, beyond chance. You can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no win beyond chance, so nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared models are used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little to learn from: {decisions} decisions, of which {held} could be held back. Some 60 decisions over several entries are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on my decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep and drop can teach the suggestions to leave out what you would drop. It learns from your older entries and is judged by the newest third, which it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words; Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they could choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was offered, and what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service, by role, and what was asked or told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is needed, and on what legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credible is who keeps promises: {kept} kept, {broken} not kept, {open} open. Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises, tasks and agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Asking this desktop&apos;s keyring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no back door. Without passphrase and recovery code the journal stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This demonstration opens with: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency&apos;s key opens it too; each such opening stands in the access log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wrong tries. The next one is possible in {seconds} s; each further one doubles the wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMONSTRATION · all people in this journal are invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>A new client …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session for each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codename of the new client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several entries of one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary&apos;s own tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which client is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new client “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” · {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong ({code}). Nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodView</name>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A topic that can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework that you both agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for next time; Delete takes one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Trust as you rated it in the sessions before: {ratings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust was not rated in the sessions before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenJournal</name>
    <message>
        <source>A new entry for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all entries for these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last import was cut off. Bring the diary in again to go on, or take back what came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new language is used from the next unlocking on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was opened with the agency&apos;s key on {day}. The access log has each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codename} · session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherwiseRows</name>
    <message>
        <source>gone: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codename}, session {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Choose what came of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held if the client kept coming, no strain stayed open and the step went on. A step that was not taken cannot be judged; that is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked after four more sessions, on {day} at the latest; Today reminds you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Brier score {score}, likely {low} to {high}: 0 is never wrong, 0.25 is saying 50 in 100 each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all your clients. This is yours alone and no measure of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you expected less what came about: {mean} in 100, likely between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {answer}, {chance} in 100. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRating</name>
    <message>
        <source>0 means: not at all.  10 means: very well. There is no right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well did we work together today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we talked past each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we understood each other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Take this word away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept inside the vault, since they may be names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that spelling knows from you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>A copy for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the journal keeps about this client, in plain language. Names of other people are masked. Read it to the end: a sentence may point to somebody without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask these words too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are the client&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy as it would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these names are the client&apos;s own? They stay in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to see what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words or names, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a client, or words from an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Beside the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One box instead of four: write as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task from supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thought from supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was no strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <comment>{count} day ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months ago</source>
        <comment>{count} month ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks ago</source>
        <comment>{count} week ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>A copy for the client …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, place or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is kept only as long as it is needed. On this day Today asks whether it still is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codename and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this client …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initials, no birthday, no nickname that others know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real names, places and groups of this client. They never leave this machine: whatever does has them replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that may have moved the whole relationship. The chart then allows it to have jumped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen event away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen word away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is written; the access log keeps who got it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to mask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>A court can order you to hand it over, and the client can ask to see what is kept about them. Write so that you could read it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are known by a codename. Real names belong in the list of words to be masked, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still be demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not replace the official file. What must be reported goes through the official channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It suggests, you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demonstration first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on your sentences are suggestions by rules. There is no score of a person, and nothing is decided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is one encrypted file on this machine. Nothing is sent anywhere: there is no account and no connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show clients with these letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>Can&apos;t say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}: can&apos;t say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>0 to 9 rate and go on, End is 10, - is can&apos;t say; what the numbers stand for shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the alliance today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the alliance today? Rate this session only: it is built meeting by meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {ratings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there a strain?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackView</name>
    <message>
        <source>  (until {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strain is noted: {kind}. It stays on Today until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open promises and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number} is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alliance so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there a strain? If so, a repair note opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} tags kept, {waiting} still to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words, {rated} of {scales} scales rated, {ticked} points of the checklist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>A strain: {kind}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the factual part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the factual part with names replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written about this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came to mind later; the entry itself stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… with names replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a file of this name is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is not an indicator, a tabulator and a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line lacks a part or has one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer release wrote it; install that release first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing or one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is missing or of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence in it is not start, end and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting lacks a part or has one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry in it has no id or no sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item has an id that is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item lacks a part or has one of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another release of the application wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id is neither text nor a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read as UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not give back what it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold as many rows as the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a label that the codebook does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds nothing for this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or no backup of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or no hand-over file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 200 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a demonstration client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a list of words by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no reader or holds no entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not saved by this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is not the published one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its known terms are not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its language has no tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its language is not a text such as en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts are not those of a journal, or are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentences are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session is not a whole number from 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line is not a number from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others can write to this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings holds an unknown name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its pages are broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain is not one of open, repaired, not_repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is a link to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is copied to other machines by a synchronising program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder lies on the network (with a redirected profile: choose one on this machine with --journal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the linear weights do not have the form that ./wa train writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights are not a safetensors file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop offers none that can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sessions have the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written is not what the disk gives back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your agency does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Keep it locked away, apart from the computer. Who finds both can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s printer queue may keep a copy of this page for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this code the journal opens when the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectView</name>
    <message>
        <source>About the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a meeting that stays with you: six stages (after G. Gibbs, 1988). It is for you alone and is in no summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session thought over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else you could have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits still, what was wrong, what was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a few sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may have led to it; what else may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well, what did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you felt and thought, then and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will do next time it comes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day}, nine months ago or more. A first impression is not cast in stone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>My part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strains are part of the work. Noted and talked over, they often bring people closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I will try next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreBox</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is verified first. A journal that stands there is moved aside; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the backup, then putting it in place …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>For you alone: it is in no summary, nobody is compared, and it can be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened; what led to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises past their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last thirty days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well, what you avoided, one thing for next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered with no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotateBox</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this if somebody may have copied your files and known your passphrase or code. The whole journal gets a fresh key and a new recovery code; copies made earlier keep the old one. Your passphrase stays. The keyring, if used, is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The new code counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is stopped or the power goes, the journal is whole, with the old key or the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the old key and the old code count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the new recovery code. It is shown once; the old one opens nothing any more when the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the journal. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for and against: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {for_} · against {against} · missing {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recent record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {number} {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>What is recorded for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated, or tags not gone through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeguardingNote</name>
    <message>
        <source>Day on which it was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of a report noted yet. It stays on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a matter of safety. Use the official channel; this journal reports nothing to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sentences, no day of a report noted yet. They stay on Today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>None of the {pages} parts of the file is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was not deleted: it is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lost may be in a backup: look there before you write on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises and other lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damaged} of {pages} parts of the file were damaged; {mended} of them were mended exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {kept} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {kept} kept, {lost} lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made when the journal is opened, and while it is open, as soon as the last one is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen: no backup is made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheduled backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some backups still hold an erased client. They are written anew once their disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the same disk as the journal: a broken disk would take both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {most} passages; more words or filters find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word, or choose a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or client: tag: strategy: phase: from: until: and a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codename} · session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passages found.</source>
        <comment>{count} passage found.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondAnswerCard</name>
    <message>
        <source>A second answer is allowed. Both are kept; neither is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After seeing the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the second answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you stay with it or change it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels of this reader are taken away. Your own tags stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry counts only if both went through all of it: an untagged sentence in any other says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries to read a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teams that check their coding: a second reader labels the same entries without seeing any tag. The first reading is what you confirmed, in entries where you went through the tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the second reader a short name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the second reader a short name, then open an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} more you have not gone through the tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa counts sentences and takes out what chance would give. Most sentences have no tag, so two readers who nearly always agree can still have a low kappa where a tag is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this reader …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this reader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the decisions to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this reader&apos;s decisions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your own …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. It holds no word of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a reader&apos;s decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files hold random numbers, places and labels: no word of an entry, no codename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short name, such as initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both {both}  ·  only one of you {one}  ·  neither {neither}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kappa says nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kappa {kappa}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have not gone through its tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codename}, session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codename}, session {number}, read by {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken in.</source>
        <comment>{count} entry was taken in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} were amended after the second reading and do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries read by both, {sentences} sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kappa}, range {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kappa}, too few to rely on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unknown} are not in this journal, {outdated} were amended since; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsEditor</name>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt, and what I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, as you remember them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could have been filmed: posture, tone, silence, who else was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did to you, what you said and did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you make of it, what you think they felt; it may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said and did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as it comes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the checklist: yes, partly, no, not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of tags: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of tags: change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of tags: drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of tags: keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of tags: take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of tags: why it was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a scale: rate 0 to 9, 10, or can&apos;t say, and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words or this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last tag, rating or tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <comment>{count} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTicks</name>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this desktop&apos;s keyring open it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not open the journal any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring gave back what it was given: it opens the journal from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code opens nothing any more. The new one is shown once; write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new passphrase twice, the same both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this desktop&apos;s keyring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways into the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sits in your desktop session can then open the journal. The passphrase goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Look at it and print …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Agreed tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before session {number} with {codename}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wanted to try: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet in this phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read together on {day}. Say where it is not right: it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hope on: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I promised you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is fixed, and what we can decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you set out to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}  (until {day})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellDesk</name>
    <message>
        <source>Keep this word: it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word that is not in the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further word that the dictionary does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No similar word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked. Switch it on in the settings, under Writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty and locked with your passphrase. Add the first client under a codename: initials and real names stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategiesView</name>
    <message>
        <source>Not used yet with this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you used, session by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strategy}: used in {times} sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De-identified (pseudonymised), not anonymous: somebody who knows the caseload may still recognise the person. Handle it as personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions to move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (0-10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and intended purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine tags were suggestions; only what the officer confirmed is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move-on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions missed or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sessions {first} to {last}, over {count} weeks.</source>
        <comment>Sessions {first} to {last}, over {count} week.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary supports the officer&apos;s reflection on the relationship. It is not for risk assessment, evidence or sanction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified notes of one officer; ratings are the officer&apos;s own view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the officer thinks and feels (assessments, not facts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not recorded says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, seen and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {small}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level and 80 % range; dots are the officer&apos;s own ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strategy} ({times} sessions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice}, session {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>In the list of words: another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of words: keep masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of words: leave in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of words: next to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of words: take out what is selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of words: take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It stands on the sheet before the next meeting, tasks on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing names, places and dates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the summary to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {name}, with a manifest beside it. The access log has a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · client {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Numbers of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>Change the tag to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a sentence first, then press Ctrl+T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag this sentence as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>About the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag old entries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s cues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Add (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet. They are suggested a moment after you write, on this machine only; select words and press A to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the surest only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {count} less sure ones</source>
        <comment>Show {count} less sure one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested and confirmed tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went through the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} tags, {waiting} to decide. Charts draw only what you keep.</source>
        <comment>{count} tag, {waiting} to decide. Charts draw only what you keep.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>All clients, sessions, entries, versions, tags, ratings, notes and the access log, for another program or for whoever asks what is kept about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables in a ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is written. Only you can read the file; it is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has it can read every entry and every name in the lists of words to be masked. Keep it only where the official file may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (kept in the access log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything, readable by anybody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Choose the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a change of officer, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M keeps mine, T takes theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is overwritten. What both sides hold and differs is shown side by side, and yours stays unless you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take clients in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two sides differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day}, {felt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a session {before} here already, theirs becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what was felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without what was felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} sessions, {entries} entries come in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Choose the folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with your team&apos;s cue files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your entries so far {sentences} would get other suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch these cues on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on for what you write from now on. To use them on old entries, tag those again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team can add cues of its own as small text files (TOML), without any code. Nothing of them is used before you saw here what they would change on your entries and switched them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team&apos;s cues are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} cues found</source>
        <comment>{count} cue found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences</source>
        <comment>{count} sentence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, and switched on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}. {count} are switched on in an earlier form; look at what the present files would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}; none is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each client is known here by a codename only. Add the first one; its first session is one key away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the entries, B the sheet before a meeting, N begins the session you have just had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strain is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for {count} days</source>
        <comment>for {count} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <comment>in {count} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is this record still needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meeting for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read your first impression again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety: use the official channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case ends: a closing reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of the step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, the last {since}</source>
        <comment>{count} session, {since}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>For session {number} the client gave {rating} of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a session; there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will belong to session {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read together yet: goals, limits and promises come from the client card and the ledgers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the screen to the client: one question from 0 to 10, nothing else in sight. Only your passphrase leads back. Answering is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A backup is one encrypted file; try to bring one back before you need it. Ctrl+L locks at once, and so do five idle minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary without names: you see each replacement and decide what is unsure before anything leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you wrote about one client, newest first, with every earlier version. Pick clients on the left, or with Ctrl+R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a next step: what speaks for it, what against, what was never recorded. There is no score; the judgement is written by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the meeting, promises and homework, and the strategies that you used or could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five ratings with 0 to 9 and End, then four boxes: what they said, what you saw, think and felt. Words are kept every two seconds, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you rated the relationship over time, with the range that it likely lies in. T shows the same as a table, Enter opens a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search as you type over all entries. Ctrl+K finds or does anything by a few letters, this tour too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined sentences carry suggestions, each with its reason. Alt+T leads to the list: Enter keeps one, X drops it, R changes it. Charts draw only what you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits: open strains, promises that are due, drafts, backups. Ctrl+D leads here from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>A drop of three points was asked about in 9 of 10 clients, one of a point and a half in half of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} higher than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} lower than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or above your line of {line:g} in {above} of the last {sessions}, below it in {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back within the earlier range since session {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change talk in {change} of {both} sentences of change or sustain talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for your own judgement: no row is added to another, and the number of sessions is no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {low:.1f}-{high:.1f}, you rated {rated:.1f}: did something strain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether recent sessions lie above or below the first ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be &apos;{state}&apos; if unrated sessions were like the rated ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last recorded {count} days before.</source>
        <comment>Last recorded {count} day before.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither change nor sustain talk is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is set, so no rating counts for or against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not back yet within the earlier range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written and gone through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all pairs of {before} earlier and {after} later ratings, the later one is the higher in {share:.0f} of 100 (ties count half).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {times} times you said {chance} in 100, {held} held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On clients simulated without any break this is asked about once in 40 rated sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only clients moved on are seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings on both sides of the date are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sessions are {chance} at least half a point above the first ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sessions are {chance} at least half a point below the first ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in {used} rated sessions, not in {other}: shown from {sessions} sessions with at least {each} of either kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for in {signs} of the last {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain repaired in {repaired}, open or not repaired in {open} of the last {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot show why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: {count} rated sessions of the {needed} that a trend needs.</source>
        <comment>Too early to say: {count} rated session of the {needed} that a trend needs.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too little to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely (19 in 20) less often than in the first sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely (19 in 20) more often than in the first sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaning (3 in 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely (9 in 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recent record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs against in {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely (19 in 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} held sessions</source>
        <comment>{count} held session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} could not be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} not gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of the last {sessions} unrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} unrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resolved} of the {needed} resolved judgements that this needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tagged} tagged of {sentences} sentences in the last {count} written sessions.</source>
        <comment>{tagged} tagged of {sentences} sentences in the last {count} written session.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryPage</name>
    <message>
        <source>Back to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked or tagged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a session is finished and rated, its course is drawn here, with the range in which the level likely lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session&apos;s entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. It shows dates and session numbers; mind who sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as known then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 60</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>80 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level as known then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceDesk</name>
    <message>
        <source>Change it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change whose this sentence is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence: as its box says  (F8 changes it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence: {whose}  (F8 changes it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Box before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about its middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about the session as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>A new life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond, goals and tasks in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good or bad: talking of it is the sign; nothing counts against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the alliance, as you rate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never averaged with yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain and repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking of it may be readiness or distress; nothing counts against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That no doubt was noted is not a sign of candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own ratings only: a drift in how you rate cannot be seen in them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A data file of the application or of your team is not as it must be: {resource}, {reason}. Put the right file back, or take the team&apos;s file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal is already in this folder. It is not touched; choose another folder for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer release of this application wrote the journal. Nothing was changed. Install the newer release to write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry can hold {longest} characters at most. Split the text into two sessions or an addendum; nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another client has this codename. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the key file are damaged. Bring the journal back from a backup: wa-journal restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is in the journal already or was left out, so there is nothing to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the second reader a short name first, such as initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client has this codename. List them with: wa-journal clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window can be opened: {library} is missing on this computer. On Debian or Ubuntu type: sudo apt-get install libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libwayland-cursor0 and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from the damaged file. It is kept; bring back a backup: wa-journal restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wrong tries: wait {seconds} seconds, then try again. Nothing is lost by waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet. Your journal is untouched; start the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling cannot be checked: there is no dictionary for this language, or the part of the program that reads it is missing. On Debian or Ubuntu type: sudo apt-get install hunspell-en-gb. Elsewhere put the two files en_GB.aff and en_GB.dic into the folder dictionaries beside the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still on the screen; free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk would not take or give data. What you wrote is still on the screen; check the disk and its free space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups is not there, so no backup was made. Plug the disk in, or choose another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with your team&apos;s cue files is not named, or not there. Choose it on the page Tags, under Team&apos;s cues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be kept here: {reason}. Choose a folder on this machine&apos;s own disk that belongs to you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is there, but its key file is missing. Bring back vault.keys from a backup: wa-journal restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for settings that are not safe. Bring back a backup of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is here, but the journal itself is missing. No new one was made. Look for journal.db, or bring back a backup: wa-journal restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is asked on the terminal, and there is none. Give it with --passphrase-fd N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the journal file is damaged. Nothing was deleted. Save what can be read (wa-journal salvage), or bring back a backup: wa-journal restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is the last way in and cannot be taken away. Change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least {shortest} characters, for example five random words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary could not be opened again after it was made, so nothing was written. Try another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is not settled yet: decide every marked stretch and read it to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary still held a word of the client&apos;s profile in its {part}, so nothing was written. Review it once more, or choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: {reason}. Your passphrase opens the journal as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds characters that cannot be kept (half of a character pair). Paste it again as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal in this folder. Choose the right folder, or make a new journal with: wa-journal init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use the commands (wa-journal --help), or: wa-journal demo --screenshots DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing written yet. Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the finished entry yet. Press Finish first, then tag them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup could not be verified: {reason}. It was not used; take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as the diary you chose: {reason}. Nothing was changed. Choose the right kind, or export it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client already has a session number {number}. Leave the number out to take the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code or passphrase does not open the hand-over file. Nothing was changed. Compare it with what you were given, group by group; it is not your own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another journal than its key file. Nothing was changed. Put the two files of one journal together, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was written on since it was opened for the second reading. Open it again; what was read so far does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold a reader&apos;s decisions: {reason}. Take one that was saved on the page Tags, under Second reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to. Ask for write access, or choose another folder with --journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over file cannot be taken in: {reason}. Nothing was changed. Ask for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than any diary can be ({largest} MB at most). Nothing was changed. Export it in parts, for example by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a readable agency key. Copy the whole text again: the public one (WAPUB-…) to set it up, the private one (WAKEY-…) to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open in another window. Close that window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the journal. Check capitals and keyboard layout, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code has a typing slip. Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not in the journal any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stretch names somebody of the client&apos;s profile, so it stays masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This suggestion is not there any more: the sentence was read again meanwhile. Look at the list as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value lies outside {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was kept before and stays as it was. Make a new judgement for the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not taken over: on the decisions that it had not seen it did not agree with you more often than what you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words or passages still wait for a decision. Decide them in the review, or export with --mask-unsure to mask them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt noted by the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopelessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans for a new life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicion beyond ordinary distrust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client agrees on, or helps to set, what the work is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client argues for staying as he is: loyalty to the group, justification of violence, no need for or no use in change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client doubts the officer&apos;s, agency&apos;s or state&apos;s motives or confidentiality, or fears that what he says is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is contemptuous, insulting, threatening or openly angry toward the officer, staff, the state or its authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is relaxed, at ease, chatty, warm or joking with the officer; stays on, greets first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is tense, silent, monosyllabic or evasive, refuses topics, withdraws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows closed body language: arms crossed, turned away, eyes down, chair pushed back, refuses the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows despair, giving up, no point, no future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows hope or belief that he can do it, or pride in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows liking, respect, thanks or trust toward the officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows open body language: faces the officer, eye contact, uncrossed arms, leans in, shakes hands, smiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client takes part in the work: does homework, chooses tasks, keeps appointments, works through an exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client talks about his relations with family or partner, good or bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client talks of plans or wishes for life after release or supervision: job, study, home, marriage, moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client threatens, plans or hints at harming himself or others, or is at risk of harm from others. Use the official channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client voices desire, ability, reason, need, commitment or a step toward leaving the group, giving up violence, living within the law or working on himself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client voices persecutory or bizarre suspicion beyond ordinary distrust; noted as the officer saw it, no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client volunteers something true and costly, admits, corrects an earlier lie, or answers frankly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client worries about life after release: housing, work, stigma, licence, old associates, family, freedom itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer asked open questions, listened, let silence be, let the client tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer confronted, argued, challenged head-on, lectured or pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer explained roles, aims, the dual role, what is negotiable, limits of confidentiality, who does what, expectations, house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer found or used something shared: sport, food, place, children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer gave or arranged practical help, however small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer gave the client choices or control: time, place, order of topics, what to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer notes or believes that what the client said does not match: never a finding that somebody lied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer passed a judgemental or shaming remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer raised or debated the client&apos;s religion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer raised the terrorist activity or index offence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer reflected back the client&apos;s feelings or thoughts, acknowledged distress, ambivalence or difficulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer told the client something about himself or herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer took notes in front of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer used humour or shared a laugh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer voiced belief in the client or the work, named strengths, praised progress, told of others who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A TOML file, described in docs/practice.md; it is read when the journal is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made when the journal is opened and the last one is older than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name such as en_GB. Empty: the usual one for the entry&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also Ctrl and + or -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disk is best. Empty: no scheduled backups, and Today says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling in the client&apos;s own words too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in which your team adds or hides items of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with your team&apos;s own cue files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this on unless another program sees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after minutes without a key press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the machine sleeps or the desktop locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is used before you looked at it on the page Tags and switched it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the box They said and whatever stands between quotation marks is left as it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are taken away after a new one was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine suggestions with the sentence encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Română</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower and more precise; everything stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions are made on this machine. Charts draw only what you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop. A new language is used from the next unlocking on; what you wrote is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept in the vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the dictionaries of this machine. F7 goes to the next word; your own words stay in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 missed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 caught part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 gave back what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 named what was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 the whole of it, and they said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the typical offender exists. It is a stereotype: it is no field and no rule here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stock phrase like “I understand you” reflects little. What exactly did you hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stock phrase reflects nothing: what did I really hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged both sides: part that wants to change, part that does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed homework, if any was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim today: get to know each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims, activities and what each expects of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example of my own: the same struggle, over and solved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many different strategies as fit: which have you not used yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked an open question, then listened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked other services for information: what, why needed, on what legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked what it is like for them to be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed their belief that change is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began with light conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought my own present troubles: happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour: what was volunteered, what was doubted; never a finding of lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change talk as a share of change and sustain talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked that all was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked what is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarified the role again (new officer, breach, or ten sessions on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing reflection: what carried the relationship from the first to the last session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ground found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confronted or argued: happened? What led to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts with other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could they say something that costs them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credible is who keeps promises: open, kept and broken ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep distrust of the state is where most begin: read it over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the humour come by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure acceptable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they believe that they can? Tag it as hope where they say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we mean the same by what this is for, and by what is fixed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we work on something together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early on, disclose only the professional side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough to move on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evened the power a little: gave choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other skill rests on empathy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explored what the work is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First impression: written at the start, opened again after nine months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interview and session shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five skills together: clear roles, empathy, optimism, humour, self-disclosure. See when you used which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave hope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave some control: place, time or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals &amp; limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals in the client&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, tasks, bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules: delays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules: delays, cancelling, phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules: dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules: dress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How coordination works: contacts by role, not by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far did I follow them today? Your own judgement, for your own trend only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much did they resist or withdraw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour at their expense: happened? What led to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour eased tension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour may have hurt. How did they react?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour met them as a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour opened another view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humour: what was it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideology, identity, belonging? Your assessment, and at least one alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is self-disclosure acceptable in this client&apos;s culture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the role clear by now? (asked when no role statement stands by the third session)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there enough trust for something personal? Too early, and people retreat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there liking and respect, both ways?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the line: friendly and professional, not a buddy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of disclosure: professional or personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of confidentiality as said to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misconception / answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misconceptions met and the answer given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderation: how often in the last ten sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, atmosphere, music: what was in the room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My empathy today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My opening, in my own words: who I am and that their wellbeing matters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named both sides of the job: help and control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiable / fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role statement is on record yet. Do they know what you do and what you must pass on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type fits: what is different about this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes were taken in the meeting. Could it wait until after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed a small step and said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives (who proposed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives, and who proposed each: the client, me, both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One difficulty, named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hostility is a sign of the start, not a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or closed posture as you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other needs that matter beside reoffending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help, however small, and whether it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised the offence in the first sessions: happened? (if they raised it, that is fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised their religion: happened? What led to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the bond, and write what you felt in its own box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate this session only: the alliance is built meeting by meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed and comfortable: sentences for and against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to others (need, legal basis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right time, this client, a little: was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said openly that this is difficult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-disclosure: what was it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services by me / by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed concern: it was about the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed liking, respect or real concern, and can name the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed that I am involved, not only on duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed that I trust this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that call for a referral; no diagnosis here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some say twenty to thirty sessions: context, never evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something personal was told before there was much trust. How did they respond?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources read, how reliable, and what you needed to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke directly, simply and honestly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke to something they are proud of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed with what distresses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories of others who made it, without identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths, growing session by session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicion is noted as seen; it is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk of a new life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk of family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about confidentiality and its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked more about me than about them: happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is what some of eight practitioners said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first interview is for the relationship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offence came up in the first sessions. Did the client bring it up, or did you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose that we agreed on, with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence with which I reflected a feeling and a thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source advises disclosure in the first interview, and elsewhere only once there is trust: so early on the professional kind only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source announces four and lists five; all five are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source names five levels without describing them: these words are our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their religion was raised. What led to it, and how did they take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are different answers: no single score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a confrontation. What led to it, and is a repair needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These strategies come from work with addiction; the wording here is for supervision and can be edited by your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They gave / I gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sessions running without a difficulty named. What is hard at the moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sessions with only good news: what is hard at the moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told jokes or anecdotes instead: happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told something intimate about me or my family: happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took notes in the meeting: happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trotter&apos;s own model includes confronting talk in favour of crime; the source leaves that out with this group, and so does this checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was open, and said what I may not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways offered and chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to get there that were on offer, and the one chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I provide, what others provide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to get better at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did each of us give today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did we do together today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I think they felt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in this session could they hope on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What institution, law or time did not allow today: no fault of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is negotiable and what is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may be about / what else it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client expects, in their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on: eight practitioners in six countries (two women, six men), in prisons, with five to twenty years of work, three of them with more than 200 such clients. A small qualitative base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was negotiated: asked, offered, agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we expect of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the client&apos;s consent is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they belong, where were they pushed out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of my words today could have been heard as a verdict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words suit: plain or elaborate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what: work on the case, work on the administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who talked more? 0 me, 10 them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the clients are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are we here, and what can we achieve? Two lines, dated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are we here? The goals in the client&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without hope nothing changes: see how often hope was voiced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that could judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked on an objective that both agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry about release: here it is a sign of coming closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings and does the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easing tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elaborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every word weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glad to meet, respect on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes along when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting as persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pulling back at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shared idea of why we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens on some topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polite, sometimes warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same purpose, limits clear to both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says hard things unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeing the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing that I am involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some points shared, limits still tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some topics closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strangers on two sides of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole meeting against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
