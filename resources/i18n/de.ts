<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>addition to an entry</source>
        <translation>Ergänzung zu einem Eintrag</translation>
    </message>
    <message>
        <source>agency recovery added</source>
        <translation>Behördenzugang eingerichtet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>als CSV</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <source>chart saved</source>
        <translation>Diagramm gespeichert</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>Klient angelegt</translation>
    </message>
    <message>
        <source>codename</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>copy for the client</source>
        <translation>Kopie für den Klienten</translation>
    </message>
    <message>
        <source>cut off while it was written and taken away</source>
        <translation>beim Schreiben abgebrochen und beseitigt</translation>
    </message>
    <message>
        <source>data key rotated</source>
        <translation>Datenschlüssel erneuert</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>erased earlier and back with the backup</source>
        <translation>früher gelöscht und mit der Sicherung zurück</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>factual part copied</source>
        <translation>sachlicher Teil kopiert</translation>
    </message>
    <message>
        <source>for a colleague</source>
        <translation>für eine Kollegin oder einen Kollegen</translation>
    </message>
    <message>
        <source>for a second machine</source>
        <translation>für einen zweiten Rechner</translation>
    </message>
    <message>
        <source>hand-over file</source>
        <translation>Übergabedatei</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>journals set aside were deleted</source>
        <translation>beiseitegelegte Journale gelöscht</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>keyring added</source>
        <translation>Schlüsselbund eingerichtet</translation>
    </message>
    <message>
        <source>keyring removed</source>
        <translation>Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>names replaced</source>
        <translation>Namen ersetzt</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>phase or event</source>
        <translation>Phase oder Ereignis</translation>
    </message>
    <message>
        <source>profile term</source>
        <translation>Profilwort</translation>
    </message>
    <message>
        <source>promise or task</source>
        <translation>Zusage oder Aufgabe</translation>
    </message>
    <message>
        <source>question asked again</source>
        <translation>Frage wieder gestellt</translation>
    </message>
    <message>
        <source>question set aside</source>
        <translation>Frage beiseitegelegt</translation>
    </message>
    <message>
        <source>recovery code on paper</source>
        <translation>Wiederherstellungscode auf Papier</translation>
    </message>
    <message>
        <source>recovery code printed by a command</source>
        <translation>Wiederherstellungscode von einem Befehl ausgegeben</translation>
    </message>
    <message>
        <source>recovery code renewed</source>
        <translation>Wiederherstellungscode erneuert</translation>
    </message>
    <message>
        <source>recovery code shown</source>
        <translation>Wiederherstellungscode gezeigt</translation>
    </message>
    <message>
        <source>repair note</source>
        <translation>Notiz zur Klärung</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>Prüfdatum</translation>
    </message>
    <message>
        <source>salvage</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>search index made anew</source>
        <translation>Suchverzeichnis neu angelegt</translation>
    </message>
    <message>
        <source>sheet printed</source>
        <translation>Blatt gedruckt</translation>
    </message>
    <message>
        <source>sheet saved as pdf</source>
        <translation>Blatt als PDF gespeichert</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>summary decisions</source>
        <translation>Entscheidungen zur Zusammenfassung</translation>
    </message>
    <message>
        <source>tag decisions, no text</source>
        <translation>Entscheidungen zu Markierungen, kein Text</translation>
    </message>
    <message>
        <source>tags reviewed</source>
        <translation>Markierungen durchgesehen</translation>
    </message>
    <message>
        <source>way in revoked</source>
        <translation>Zugang widerrufen</translation>
    </message>
    <message>
        <source>what came back from supervision</source>
        <translation>was aus der Supervision zurückkam</translation>
    </message>
    <message>
        <source>with all names</source>
        <translation>mit allen Namen</translation>
    </message>
    <message>
        <source>with the agency&apos;s key</source>
        <translation>mit dem Schlüssel der Behörde</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>mit der Passphrase</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>mit dem Wiederherstellungscode</translation>
    </message>
    <message>
        <source>with this desktop&apos;s keyring</source>
        <translation>mit dem Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>with what was felt</source>
        <translation>mit dem, was empfunden wurde</translation>
    </message>
    <message>
        <source>without what was felt</source>
        <translation>ohne das, was empfunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <comment>{count} difference</comment>
        <translation>
            <numerusform>{count} Unterschied</numerusform>
            <numerusform>{count} Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left as they are</source>
        <comment>{count} left as it is</comment>
        <translation>
            <numerusform>{count} belassen</numerusform>
            <numerusform>{count} belassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <comment>{count} left out</comment>
        <translation>
            <numerusform>{count} weggelassen</numerusform>
            <numerusform>{count} weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} masked</source>
        <comment>{count} masked</comment>
        <translation>
            <numerusform>{count} verdeckt</numerusform>
            <numerusform>{count} verdeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows lost</source>
        <comment>{count} row lost</comment>
        <translation>
            <numerusform>{count} Zeile verloren</numerusform>
            <numerusform>{count} Zeilen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>A record is kept only as long as it is needed. Enter opens the client&apos;s page: set a later day, or erase it.</source>
        <translation>Eine Akte wird nur aufbewahrt, solange sie gebraucht wird. Enter öffnet die Seite des Klienten: einen späteren Tag setzen oder löschen.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Each line is chained to the one before it, so that a later change is noticed. The log itself holds no names, no codenames and no words of entries; codenames are put in for you here. A line is written when a client&apos;s pages are opened; a search over all clients and the reading of an entry by a second person are not noted.</source>
        <translation>Jede Zeile hängt an der vorigen, so dass eine spätere Änderung auffällt. Das Protokoll selbst enthält keine Namen, keine Decknamen und keine Worte aus Einträgen; Decknamen werden hier für Sie eingesetzt. Eine Zeile entsteht, wenn die Seiten einer Person geöffnet werden; eine Suche über alle und das Lesen eines Eintrags durch eine zweite Person werden nicht vermerkt.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Herausgegeben</translation>
    </message>
    <message>
        <source>Is it still needed?</source>
        <translation>Wird sie noch gebraucht?</translation>
    </message>
    <message>
        <source>Journal opened</source>
        <translation>Journal geöffnet</translation>
    </message>
    <message>
        <source>Journal restored</source>
        <translation>Journal wiederhergestellt</translation>
    </message>
    <message>
        <source>Line {number} was changed from outside, or one before it was taken away.</source>
        <translation>Zeile {number} wurde von außen geändert, oder eine davor wurde entfernt.</translation>
    </message>
    <message>
        <source>No record is due for review in the next two weeks.</source>
        <translation>In den nächsten zwei Wochen ist keine Akte zu prüfen.</translation>
    </message>
    <message>
        <source>Opened with the agency&apos;s key</source>
        <translation>Mit dem Schlüssel der Behörde geöffnet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Zu prüfende Akten</translation>
    </message>
    <message>
        <source>Save for data protection …</source>
        <translation>Für den Datenschutz speichern …</translation>
    </message>
    <message>
        <source>Save the log to</source>
        <translation>Protokoll speichern unter</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>Das Protokoll ist als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Ways in changed</source>
        <translation>Zugänge geändert</translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation>Wer hineinsah, und warum</translation>
    </message>
    <message>
        <source>{all} lines. The newest {most} are listed here; a saved log has all of them.</source>
        <translation>{all} Zeilen. Hier stehen die neuesten {most}; ein gespeichertes Protokoll enthält alle.</translation>
    </message>
    <message numerus="yes">
        <source>{lines} lines</source>
        <comment>{lines} line</comment>
        <translation>
            <numerusform>{lines} Zeile</numerusform>
            <numerusform>{lines} Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>All suggestions</source>
        <translation>Alle Vorschläge</translation>
    </message>
    <message>
        <source>How often suggestions were kept</source>
        <translation>Wie oft Vorschläge behalten wurden</translation>
    </message>
    <message>
        <source>How often you kept what was suggested. The range holds the true share in 95 of 100 such counts; with few decisions it is wide. These counts are yours: they stand in no summary and no export, and say nothing about you.</source>
        <translation>Wie oft Sie einen Vorschlag behalten haben. Der Bereich enthält den wahren Anteil in 95 von 100 solchen Zählungen; bei wenigen Entscheidungen ist er weit. Diese Zahlen gehören Ihnen: Sie stehen in keiner Zusammenfassung und keinem Export und sagen nichts über Sie.</translation>
    </message>
    <message>
        <source>No decisions yet. They are counted once you keep or drop suggestions beside an entry.</source>
        <translation>Noch keine Entscheidungen. Gezählt wird, sobald Sie neben einem Eintrag Vorschläge behalten oder verwerfen.</translation>
    </message>
    <message>
        <source>Those of the present cues and models</source>
        <translation>Die der heutigen Hinweise und Modelle</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>Welche Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>You decided on {count} suggestions</source>
        <comment>You decided on {count} suggestion</comment>
        <translation>
            <numerusform>Sie haben über {count} Vorschlag entschieden</numerusform>
            <numerusform>Sie haben über {count} Vorschläge entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>added {count} yourself</source>
        <translation>{count} selbst hinzugefügt</translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>dropped {count}</source>
        <translation>{count} verworfen</translation>
    </message>
    <message>
        <source>kept {count}</source>
        <translation>{count} behalten</translation>
    </message>
    <message>
        <source>none suggested</source>
        <translation>keine vorgeschlagen</translation>
    </message>
    <message>
        <source>{kept} of {decided} = {share} %, range {low} to {high} %</source>
        <translation>{kept} von {decided} = {share} %, Bereich {low} bis {high} %</translation>
    </message>
    <message>
        <source>{told} and kept {kept} of them ({share} %).</source>
        <translation>{told} und {kept} davon behalten ({share} %).</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Dropped (D)</source>
        <translation>Fallen gelassen (D)</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>Gehalten (K)</translation>
    </message>
    <message>
        <source>New session (N)</source>
        <translation>Neue Sitzung (N)</translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation>Nicht gehalten (B)</translation>
    </message>
    <message>
        <source>Not repaired (U)</source>
        <translation>Nicht geklärt (U)</translation>
    </message>
    <message>
        <source>Repaired (R)</source>
        <translation>Geklärt (R)</translation>
    </message>
    <message>
        <source>Was no strain (X)</source>
        <translation>War keine Spannung (X)</translation>
    </message>
</context>
<context>
    <name>AddClient</name>
    <message>
        <source>A codename that only you can place: no initials, no birthday. Real names go into the words to mask, later.</source>
        <translation>Ein Deckname, den nur Sie zuordnen können: keine Initialen, kein Geburtstag. Wirkliche Namen kommen später zu den Wörtern, die verdeckt werden.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Klient anlegen</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Klient anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Wo der Fall steht</translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation>zum Beispiel K-07</translation>
    </message>
</context>
<context>
    <name>AgainView</name>
    <message>
        <source>Entries keep the suggestions of the cues and models of their day. Here all finished entries are read again with the present ones. You see what would come and go before anything changes; what you kept, dropped or added yourself is never touched.</source>
        <translation>Einträge behalten die Vorschläge der Hinweise und Modelle ihres Tages. Hier werden alle fertigen Einträge mit den heutigen neu gelesen. Sie sehen vorher, was käme und ginge; was Sie behalten, verworfen oder selbst hinzugefügt haben, wird nie angerührt.</translation>
    </message>
    <message>
        <source>Read all entries again</source>
        <translation>Alle Einträge neu lesen</translation>
    </message>
    <message>
        <source>Reading entries again</source>
        <translation>Einträge neu lesen</translation>
    </message>
    <message>
        <source>Reading entries again …</source>
        <translation>Einträge werden neu gelesen …</translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation>Sätze, die sich ändern würden</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take these suggestions</source>
        <translation>Diese Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>The suggestions are as they were before. What you decided since stays.</source>
        <translation>Die Vorschläge sind wieder wie zuvor. Was Sie seither entschieden haben, bleibt.</translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation>Es gibt noch keine fertigen Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries have new suggestions.</source>
        <comment>{count} entry has new suggestions.</comment>
        <translation>
            <numerusform>{count} Eintrag hat neue Vorschläge.</numerusform>
            <numerusform>{count} Einträge haben neue Vorschläge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries read</source>
        <comment>{count} entry read</comment>
        <translation>
            <numerusform>{count} Eintrag gelesen</numerusform>
            <numerusform>{count} Einträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are: you worked on them meanwhile.</source>
        <comment>{count} was left as it is: you worked on it meanwhile.</comment>
        <translation>
            <numerusform>{count} blieb, wie er war: Sie haben inzwischen daran gearbeitet.</numerusform>
            <numerusform>{count} blieben, wie sie waren: Sie haben inzwischen daran gearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}: {new} suggestions would come, {gone} would go, {same} stay.</source>
        <translation>{read}: {new} Vorschläge kämen, {gone} gingen, {same} bleiben.</translation>
    </message>
</context>
<context>
    <name>AgreedView</name>
    <message>
        <source>Promises and tasks</source>
        <translation>Versprechen und Aufgaben</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep it with this client</source>
        <translation>Bei diesem Klienten behalten</translation>
    </message>
    <message>
        <source>Tasks show on Today from a week before their day. All three stand on the sheet before the next meeting until you close them.</source>
        <translation>Aufgaben stehen ab einer Woche vor ihrem Tag auf Heute. Alle drei stehen auf dem Blatt vor dem nächsten Treffen, bis Sie sie abschließen.</translation>
    </message>
    <message>
        <source>Tasks that came out of it</source>
        <translation>Aufgaben, die sich ergeben haben</translation>
    </message>
    <message>
        <source>Tasks until</source>
        <translation>Aufgaben bis</translation>
    </message>
    <message>
        <source>Thoughts to keep in mind</source>
        <translation>Gedanken, die mitgehen</translation>
    </message>
    <message>
        <source>What came back from supervision</source>
        <translation>Was aus der Supervision zurückkam</translation>
    </message>
    <message>
        <source>What to leave alone for now</source>
        <translation>Was vorerst ruhen soll</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>eines je Zeile</translation>
    </message>
</context>
<context>
    <name>AtRest</name>
    <message>
        <source>Amend session {number}</source>
        <translation>Sitzung {number} ändern</translation>
    </message>
    <message>
        <source>An amendment is begun and not finished; the entry stays as it was until then.</source>
        <translation>Eine Änderung ist begonnen und nicht fertig; bis dahin bleibt der Eintrag, wie er war.</translation>
    </message>
    <message>
        <source>Drop the amendment</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Drop what is not finished</source>
        <translation>Unfertiges verwerfen</translation>
    </message>
    <message>
        <source>Go on amending session {number}</source>
        <translation>Sitzung {number} weiter ändern</translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation>Neuer Eintrag (Strg+N)</translation>
    </message>
    <message>
        <source>Read session {number}</source>
        <translation>Sitzung {number} lesen</translation>
    </message>
    <message>
        <source>Session {number} is finished</source>
        <translation>Sitzung {number} ist fertig</translation>
    </message>
    <message>
        <source>Session {number}: {status}</source>
        <translation>Sitzung {number}: {status}</translation>
    </message>
    <message>
        <source>The entry stays as it is until you ask to amend it.</source>
        <translation>Der Eintrag bleibt, wie er ist, bis Sie ihn ändern wollen.</translation>
    </message>
    <message>
        <source>What you wrote of it is not finished.</source>
        <translation>Was Sie darüber geschrieben haben, ist nicht fertig.</translation>
    </message>
    <message>
        <source>Write about session {number}</source>
        <translation>Über Sitzung {number} schreiben</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup is one encrypted file that carries its own keys. It opens with the passphrase or the code of its day. Keep it on another disk.</source>
        <translation>Eine Sicherung ist eine verschlüsselte Datei, die ihre eigenen Schlüssel mitführt. Sie öffnet sich mit der Passphrase oder dem Code ihres Tages. Bewahren Sie sie auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Eine zurückholen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Encrypt everything anew …</source>
        <translation>Alles neu verschlüsseln …</translation>
    </message>
    <message>
        <source>Everything that was checked is sound.</source>
        <translation>Alles, was geprüft wurde, ist in Ordnung.</translation>
    </message>
    <message>
        <source>If somebody may have copied your files and known your passphrase or code: a fresh key and a new recovery code.</source>
        <translation>Wenn jemand Ihre Dateien kopiert und Ihre Passphrase oder Ihren Code gekannt haben könnte: ein frischer Schlüssel und ein neuer Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Make the search anew</source>
        <translation>Suche neu anlegen</translation>
    </message>
    <message>
        <source>Making the search anew …</source>
        <translation>Die Suche wird neu angelegt …</translation>
    </message>
    <message>
        <source>Only the search is not sound: it may not find everything. What you wrote is whole. Make the search anew.</source>
        <translation>Nur die Suche ist nicht in Ordnung: Sie findet vielleicht nicht alles. Was Sie geschrieben haben, ist vollständig. Legen Sie die Suche neu an.</translation>
    </message>
    <message>
        <source>Reading every page …</source>
        <translation>Jede Seite wird gelesen …</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Something is not sound. Do not write on; bring back the last backup.</source>
        <translation>Etwas ist nicht in Ordnung. Schreiben Sie nicht weiter; holen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The present journal is moved aside first; nothing is overwritten.</source>
        <translation>Das jetzige Journal wird zuerst beiseitegelegt; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Die Einstellung bleibt, wie sie war. {why}</translation>
    </message>
    <message>
        <source>Would it come back?</source>
        <translation>Käme sie zurück?</translation>
    </message>
    <message>
        <source>Writing and verifying the backup …</source>
        <translation>Die Sicherung wird geschrieben und geprüft …</translation>
    </message>
    <message>
        <source>Written as {name} in {folder}, and read back to verify it.</source>
        <translation>Als {name} in {folder} geschrieben und zur Prüfung zurückgelesen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message>
        <source>Before and after a day</source>
        <translation>Vor und nach einem Tag</translation>
    </message>
    <message>
        <source>Before and after a day you choose</source>
        <translation>Vor und nach einem Tag, den Sie wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>For a day that means something to you: a new officer, a release. It cannot show what changed the ratings.</source>
        <translation>Für einen Tag, der Ihnen etwas bedeutet: ein Wechsel der Fachkraft, eine Entlassung. Was die Werte verändert hat, kann es nicht zeigen.</translation>
    </message>
    <message>
        <source>Later from</source>
        <translation>Später ab</translation>
    </message>
    <message>
        <source>NAP</source>
        <translation>NAP</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Tau-U</source>
        <translation>Tau-U</translation>
    </message>
    <message>
        <source>The day from which sessions count as later</source>
        <translation>Der Tag, ab dem Sitzungen als später zählen</translation>
    </message>
    <message>
        <source>Theil-Sen slope a session</source>
        <translation>Theil-Sen-Steigung je Sitzung</translation>
    </message>
    <message>
        <source>tau-b over all sessions</source>
        <translation>tau-b über alle Sitzungen</translation>
    </message>
    <message>
        <source>{before} ratings before and {after} from that day on: at least three of either kind are needed.</source>
        <translation>{before} Werte vorher und {after} ab diesem Tag: Von beiden braucht es mindestens drei.</translation>
    </message>
</context>
<context>
    <name>BeforeView</name>
    <message>
        <source>The sheet could not be put together.</source>
        <translation>Das Blatt konnte nicht zusammengestellt werden.</translation>
    </message>
    <message>
        <source>The sheet is being put together …</source>
        <translation>Das Blatt wird zusammengestellt …</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin the first session</source>
        <translation>Erste Sitzung beginnen</translation>
    </message>
    <message>
        <source>Begin today&apos;s</source>
        <translation>Die heutige beginnen</translation>
    </message>
    <message>
        <source>It is begun when you have met, and keeps what you rate, write and agree.</source>
        <translation>Sie beginnt, wenn Sie sich getroffen haben, und behält, was Sie bewerten, schreiben und vereinbaren.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not finished: what you write here belongs to it, also what you typed just now. It goes along if you begin today&apos;s.</source>
        <translation>Sitzung {number} vom {day} ist nicht abgeschlossen: Was Sie hier schreiben, gehört zu ihr, auch was Sie eben getippt haben. Das geht mit, wenn Sie die heutige beginnen.</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not finished: what you write here belongs to it.</source>
        <translation>Sitzung {number} vom {day} ist nicht abgeschlossen: Was Sie hier schreiben, gehört zu ihr.</translation>
    </message>
</context>
<context>
    <name>BlindView</name>
    <message>
        <source>Add a label (A)</source>
        <translation>Kennung geben (A)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>I went through all of it</source>
        <translation>Ich habe alles durchgesehen</translation>
    </message>
    <message>
        <source>Label each sentence as the codebook says; many have no label. A adds, X takes the last one away, Ctrl+Z undoes.</source>
        <translation>Kennzeichnen Sie jeden Satz, wie das Kodierbuch sagt; viele haben keine Kennung. A fügt hinzu, X nimmt die letzte weg, Strg+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Label the sentence as …</source>
        <translation>Den Satz kennzeichnen als …</translation>
    </message>
    <message>
        <source>Sentences to label</source>
        <translation>Sätze zum Kennzeichnen</translation>
    </message>
    <message>
        <source>Take it away (X)</source>
        <translation>Wegnehmen (X)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You labelled a sign of danger. It belongs in the official channel; this journal reports nothing.</source>
        <translation>Sie haben ein Zeichen von Gefahr gekennzeichnet. Es gehört auf den Dienstweg; dieses Journal meldet nichts.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine Kennung</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Set the line with its reason</source>
        <translation>Linie mit ihrer Begründung setzen</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>rated {value}</source>
        <translation>mit {value} bewertet</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>All of it is in the journal.</source>
        <translation>Alles davon steht im Journal.</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>Wird hereingeholt …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Comparing with the journal …</source>
        <translation>Wird mit dem Journal verglichen …</translation>
    </message>
    <message>
        <source>Entries of another diary become sessions here. You see first what would come in; nothing is overwritten.</source>
        <translation>Einträge eines anderen Tagebuchs werden hier zu Sitzungen. Sie sehen zuerst, was hereinkäme; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>First entries</source>
        <translation>Erste Einträge</translation>
    </message>
    <message>
        <source>From another diary</source>
        <translation>Aus einem anderen Tagebuch</translation>
    </message>
    <message>
        <source>Give the new client a codename first.</source>
        <translation>Geben Sie dem neuen Klienten zuerst einen Decknamen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Its entries are taken out again. Sessions that you have worked on since stay where they are.</source>
        <translation>Seine Einträge werden wieder herausgenommen. Sitzungen, an denen Sie seither gearbeitet haben, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Last import, {day}: {entries} from {program}.</source>
        <translation>Letzter Import, {day}: {entries} aus {program}.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the import back …</source>
        <translation>Import zurücknehmen …</translation>
    </message>
    <message>
        <source>Take the last import back?</source>
        <translation>Den letzten Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Taking out …</source>
        <translation>Wird herausgenommen …</translation>
    </message>
    <message>
        <source>The folder of the other diary</source>
        <translation>Der Ordner des anderen Tagebuchs</translation>
    </message>
    <message>
        <source>The last import was cut off after {entries}. Bring the diary in again to go on, or take it back.</source>
        <translation>Der letzte Import brach nach {entries} ab. Holen Sie das Tagebuch noch einmal herein, um weiterzumachen, oder nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The other diary</source>
        <translation>Das andere Tagebuch</translation>
    </message>
    <message>
        <source>The program it comes from</source>
        <translation>Das Programm, aus dem es kommt</translation>
    </message>
    <message>
        <source>What each client would get</source>
        <translation>Was jeder Klient bekäme</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>No words are begun there, so none were dropped. What was rated and noted stays.</source>
        <translation>Dort sind keine Worte begonnen, also wurden keine fallen gelassen. Was bewertet und notiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Nothing that was dropped is left to bring back; it is held for a day.</source>
        <translation>Nichts Verworfenes ist mehr zurückzuholen; es wird einen Tag lang aufgehoben.</translation>
    </message>
    <message>
        <source>Session {number} is dropped with what was written of it; nothing else was recorded.</source>
        <translation>Sitzung {number} ist mit dem, was dazu geschrieben war, verworfen; sonst war nichts festgehalten.</translation>
    </message>
    <message>
        <source>Session {number} is gone: nothing was written or recorded of it.</source>
        <translation>Sitzung {number} ist fort: Von ihr war nichts geschrieben oder festgehalten.</translation>
    </message>
    <message>
        <source>Session {number} is not in the journal any more. What you typed for it can be brought back for a day.</source>
        <translation>Sitzung {number} ist nicht mehr im Journal. Was Sie dazu geschrieben haben, kann einen Tag lang zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The amendment of session {number} is dropped; the entry stands as it was.</source>
        <translation>Die Änderung von Sitzung {number} ist verworfen; der Eintrag steht, wie er war.</translation>
    </message>
    <message>
        <source>What was written of session {number} is dropped; all else that was recorded stays.</source>
        <translation>Was zu Sitzung {number} geschrieben war, ist verworfen; alles andere Festgehaltene bleibt.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>A sign of danger is among them. It is dealt with in the official channel; this journal reports nothing.</source>
        <translation>Ein Zeichen von Gefahr ist darunter. Es wird auf dem Dienstweg behandelt; dieses Journal meldet nichts.</translation>
    </message>
    <message>
        <source>Compared with the present entry</source>
        <translation>Verglichen mit dem jetzigen Eintrag</translation>
    </message>
    <message>
        <source>The first {count} sentences are listed.</source>
        <translation>Die ersten {count} Sätze sind aufgeführt.</translation>
    </message>
    <message>
        <source>The present entry says the same, word for word.</source>
        <translation>Der jetzige Eintrag sagt Wort für Wort dasselbe.</translation>
    </message>
    <message>
        <source>after “{words}”</source>
        <translation>nach „{words}“</translation>
    </message>
    <message>
        <source>in the present entry only</source>
        <translation>nur im jetzigen Eintrag</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>nur in dieser Fassung</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of the working alliance</source>
        <translation>Verlauf der Arbeitsbeziehung</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A level is drawn from the third rating on.</source>
        <translation>Ab dem dritten Wert wird ein Niveau gezeichnet.</translation>
    </message>
    <message>
        <source>A strain was noted: {kind}, {state}.</source>
        <translation>Es wurde eine Spannung vermerkt: {kind}, {state}.</translation>
    </message>
    <message>
        <source>Confirmed too, but without a lane of their own for want of room: {tags}.</source>
        <translation>Auch bestätigt, aber aus Platzmangel ohne eigene Spur: {tags}.</translation>
    </message>
    <message>
        <source>Counted and drawn here are tagged sentences. What you ticked in a checklist stands with its session, and among the strategies of a summary.</source>
        <translation>Gezählt und gezeichnet sind hier markierte Sätze. Was Sie in einer Checkliste abgehakt haben, steht bei seiner Sitzung und unter den Strategien einer Zusammenfassung.</translation>
    </message>
    <message>
        <source>How often, in what was written</source>
        <translation>Wie oft, in dem, was geschrieben wurde</translation>
    </message>
    <message>
        <source>In 10, likely range</source>
        <translation>In 10, wahrscheinlich</translation>
    </message>
    <message>
        <source>It was said that there was no strain.</source>
        <translation>Es wurde angegeben, dass es keine Spannung gab.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No held session is recorded yet.</source>
        <translation>Noch ist keine stattgefundene Sitzung festgehalten.</translation>
    </message>
    <message>
        <source>No tag is confirmed yet.</source>
        <translation>Noch ist keine Markierung bestätigt.</translation>
    </message>
    <message>
        <source>Questions to you</source>
        <translation>Fragen an Sie</translation>
    </message>
    <message>
        <source>Sentences with a confirmed tag, in the last six sessions that were written and gone through. A trend is named from 12 sessions and 10 tags on; even a threefold rise is mostly too little to be named.</source>
        <translation>Sätze mit bestätigter Markierung in den letzten sechs Sitzungen, die beschrieben und durchgesehen sind. Eine Richtung wird ab 12 Sitzungen und 10 Markierungen genannt; selbst ein Anstieg auf das Dreifache ist meist zu wenig dafür.</translation>
    </message>
    <message>
        <source>Session {number} · {day}</source>
        <translation>Sitzung {number} · {day}</translation>
    </message>
    <message>
        <source>Session {number}: {words} {back}</source>
        <translation>Sitzung {number}: {words} {back}</translation>
    </message>
    <message>
        <source>Since the first sessions</source>
        <translation>Seit den ersten Sitzungen</translation>
    </message>
    <message>
        <source>Strain {number} · {state}</source>
        <translation>Spannung {number} · {state}</translation>
    </message>
    <message>
        <source>Strategies and what followed</source>
        <translation>Vorgehensweisen und was folgte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Tagged sentences per session</source>
        <translation>Markierte Sätze je Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>The client did not come to {count} meetings, the last on {day}.</source>
        <comment>The client did not come to {count} meeting, on {day}.</comment>
        <translation>
            <numerusform>Zu {count} Treffen kam die Klientin oder der Klient nicht, am {day}.</numerusform>
            <numerusform>Zu {count} Treffen kam die Klientin oder der Klient nicht, zuletzt am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} of them are in sight.</source>
        <comment>The last one of them is in sight.</comment>
        <translation>
            <numerusform>Die letzte davon ist zu sehen.</numerusform>
            <numerusform>Die letzten {count} davon sind zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level is now about {mean}, likely between {low} and {high}.</source>
        <translation>Das Niveau liegt jetzt bei etwa {mean}, wahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The order is always the same. None of it shows why.</source>
        <translation>Die Reihenfolge ist immer dieselbe. Nichts davon zeigt, warum.</translation>
    </message>
    <message>
        <source>Was there a strain?</source>
        <translation>Gab es eine Spannung?</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Was die Werte sagen</translation>
    </message>
    <message>
        <source>What was it then? (may stay empty)</source>
        <translation>Was war es dann? (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Why it was no strain</source>
        <translation>Warum es keine Spannung war</translation>
    </message>
    <message>
        <source>Working alliance</source>
        <translation>Arbeitsbeziehung</translation>
    </message>
    <message>
        <source>a colleague&apos;s judgement</source>
        <translation>Einschätzung einer Kollegin oder eines Kollegen</translation>
    </message>
    <message>
        <source>a question to you</source>
        <translation>eine Frage an Sie</translation>
    </message>
    <message>
        <source>away from it</source>
        <translation>davon weg</translation>
    </message>
    <message>
        <source>client&apos;s own rating</source>
        <translation>Wert des Klienten</translation>
    </message>
    <message>
        <source>client&apos;s own rating {rating}</source>
        <translation>Wert des Klienten {rating}</translation>
    </message>
    <message>
        <source>larger: more of them</source>
        <translation>größer: mehr davon</translation>
    </message>
    <message>
        <source>level with its 80 and 95 % range</source>
        <translation>Niveau mit 80- und 95-%-Bereich</translation>
    </message>
    <message>
        <source>level {mean}, likely {low} to {high}</source>
        <translation>Niveau {mean}, wahrscheinlich {low} bis {high}</translation>
    </message>
    <message>
        <source>lost, not known whether held</source>
        <translation>verloren, ob es stattfand, ist nicht bekannt</translation>
    </message>
    <message>
        <source>meetings of one day, side by side</source>
        <translation>Treffen eines Tages, nebeneinander</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>only in sessions not gone through yet</source>
        <translation>nur in noch nicht durchgesehenen Sitzungen</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation>bewertet mit {rating}</translation>
    </message>
    <message>
        <source>read in context</source>
        <translation>im Zusammenhang zu lesen</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>tags not gone through</source>
        <translation>Markierungen nicht durchgesehen</translation>
    </message>
    <message>
        <source>towards the alliance</source>
        <translation>zur Arbeitsbeziehung hin</translation>
    </message>
    <message>
        <source>very likely less (19 in 20)</source>
        <translation>sehr wahrscheinlich seltener (19 von 20)</translation>
    </message>
    <message>
        <source>very likely more (19 in 20)</source>
        <translation>sehr wahrscheinlich häufiger (19 von 20)</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation>Ihre Einschätzung</translation>
    </message>
    <message numerus="yes">
        <source>your ratings, 0 to 10 · {rated} of {count} held sessions rated</source>
        <comment>your ratings, 0 to 10 · {rated} of {count} held session rated</comment>
        <translation>
            <numerusform>Ihre Werte, 0 bis 10 · {rated} von {count} stattgefundenen Sitzung bewertet</numerusform>
            <numerusform>Ihre Werte, 0 bis 10 · {rated} von {count} stattgefundenen Sitzungen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>your team&apos;s line: {line:g}</source>
        <translation>Linie Ihres Teams: {line:g}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events, the last on {day}: {event}.</source>
        <comment>{count} event, on {day}: {event}.</comment>
        <translation>
            <numerusform>{count} Ereignis, am {day}: {event}.</numerusform>
            <numerusform>{count} Ereignisse, das letzte am {day}: {event}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} judgements, the last on {day}.</source>
        <comment>{count} judgement, on {day}.</comment>
        <translation>
            <numerusform>{count} Einschätzung, am {day}.</numerusform>
            <numerusform>{count} Einschätzungen, die letzte am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings were cancelled, the last on {day}.</source>
        <comment>{count} meeting was cancelled, on {day}.</comment>
        <translation>
            <numerusform>{count} Treffen wurde abgesagt, am {day}.</numerusform>
            <numerusform>{count} Treffen wurden abgesagt, das letzte am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings were lost in a salvage, the last on {day}; it is not known whether they took place.</source>
        <comment>{count} meeting was lost in a salvage, on {day}; it is not known whether it took place.</comment>
        <translation>
            <numerusform>{count} Treffen ging beim Retten der Datei verloren, am {day}; ob es stattfand, ist nicht bekannt.</numerusform>
            <numerusform>{count} Treffen gingen beim Retten der Datei verloren, das letzte am {day}; ob sie stattfanden, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>{count} not held</source>
        <comment>{count} not held</comment>
        <translation>
            <numerusform>{count} nicht stattgefunden</numerusform>
            <numerusform>{count} nicht stattgefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them by a colleague</source>
        <comment>{count} of them by a colleague</comment>
        <translation>
            <numerusform>davon {count} durch eine Kollegin oder einen Kollegen</numerusform>
            <numerusform>davon {count} durch eine Kollegin oder einen Kollegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} phases of the case, the last since {day}: {phase}.</source>
        <comment>{count} phase of the case, since {day}: {phase}.</comment>
        <translation>
            <numerusform>{count} Phase des Falls, seit dem {day}: {phase}.</numerusform>
            <numerusform>{count} Phasen des Falls, die letzte seit dem {day}: {phase}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions about ratings, the last about that of {day}.</source>
        <comment>{count} question about the rating of {day}.</comment>
        <translation>
            <numerusform>{count} Frage zur Bewertung vom {day}.</numerusform>
            <numerusform>{count} Fragen zu Bewertungen, die letzte zu der vom {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} repairs, the last on {day}.</source>
        <comment>{count} repair, on {day}.</comment>
        <translation>
            <numerusform>{count} Klärung, am {day}.</numerusform>
            <numerusform>{count} Klärungen, die letzte am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strains are marked, the last on {day}.</source>
        <comment>{count} strain is marked, on {day}.</comment>
        <translation>
            <numerusform>{count} Spannung ist eingezeichnet, am {day}.</numerusform>
            <numerusform>{count} Spannungen sind eingezeichnet, die letzte am {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} strategies are not shown: there must be 20 sessions, five of them rated with the strategy and five without.</source>
        <translation>{count} Vorgehensweisen werden nicht gezeigt: Es braucht 20 Sitzungen, davon fünf bewertete mit der Vorgehensweise und fünf ohne.</translation>
    </message>
    <message>
        <source>{held} held sessions, {rated} rated.</source>
        <translation>{held} stattgefundene Sitzungen, {rated} bewertet.</translation>
    </message>
    <message>
        <source>{place} of {count} on this day</source>
        <translation>{place} von {count} an diesem Tag</translation>
    </message>
    <message>
        <source>{strain} by a day before it</source>
        <translation>{strain} an einem Tag davor</translation>
    </message>
    <message>
        <source>{tagged} of {sentences}</source>
        <translation>{tagged} von {sentences}</translation>
    </message>
    <message>
        <source>{words} The share likely lies between {low} and {high} in 100.</source>
        <translation>{words} Der Anteil liegt wahrscheinlich zwischen {low} und {high} von 100.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>2 · As it leaves: read to the end</source>
        <translation>2 · So verlässt es den Rechner: bis zum Ende lesen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Decided. Now read to the end.</source>
        <translation>Entschieden. Jetzt bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>Decisions to move on</source>
        <translation>Entscheidungen für den nächsten Schritt</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep masked (M)</source>
        <translation>Verdeckt lassen (M)</translation>
    </message>
    <message>
        <source>Leave in (L)</source>
        <translation>Stehen lassen (L)</translation>
    </message>
    <message>
        <source>Leave {count} alike in (A)</source>
        <translation>{count} gleiche lassen (A)</translation>
    </message>
    <message>
        <source>Level by session</source>
        <translation>Niveau je Sitzung</translation>
    </message>
    <message>
        <source>Limits and purpose</source>
        <translation>Grenzen und Zweck</translation>
    </message>
    <message>
        <source>Mask all that wait</source>
        <translation>Alle offenen verdecken</translation>
    </message>
    <message>
        <source>Mask {count} alike (A)</source>
        <translation>{count} gleiche verdecken (A)</translation>
    </message>
    <message>
        <source>Move-on board</source>
        <translation>Tafel zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Next to decide (N)</source>
        <translation>Nächste Entscheidung (N)</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Now read to the end.</source>
        <translation>Nichts wartet auf eine Entscheidung. Lesen Sie jetzt bis zum Ende.</translation>
    </message>
    <message>
        <source>Other kind (K)</source>
        <translation>Andere Art (K)</translation>
    </message>
    <message>
        <source>Period and counts</source>
        <translation>Zeitraum und Zahlen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Said, seen and done</source>
        <translation>Gesagt, gesehen und getan</translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation>Spannungen und Klärung</translation>
    </message>
    <message>
        <source>Strategies not used (answered no)</source>
        <translation>Nicht genutzte Vorgehensweisen (mit Nein beantwortet)</translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation>Genutzte Vorgehensweisen</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Zurücknehmen (U)</translation>
    </message>
    <message numerus="yes">
        <source>Taken out in {count} places. Later summaries of this client leave the same words out. U takes it back.</source>
        <comment>Taken out in {count} place. Later summaries of this client leave the same words out. U takes it back.</comment>
        <translation>
            <numerusform>An {count} Stelle herausgenommen. Spätere Zusammenfassungen dieses Klienten lassen dieselben Wörter weg. U nimmt es zurück.</numerusform>
            <numerusform>An {count} Stellen herausgenommen. Spätere Zusammenfassungen dieses Klienten lassen dieselben Wörter weg. U nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary as it leaves</source>
        <translation>Die Zusammenfassung, wie sie den Rechner verlässt</translation>
    </message>
    <message>
        <source>Thought and felt</source>
        <translation>Gedacht und empfunden</translation>
    </message>
    <message>
        <source>What was replaced, and what waits for your decision</source>
        <translation>Was ersetzt wurde und was auf Ihre Entscheidung wartet</translation>
    </message>
    <message>
        <source>by itself: {words}</source>
        <translation>von selbst: {words}</translation>
    </message>
    <message>
        <source>decided: {words}</source>
        <translation>entschieden: {words}</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>stehen gelassen</translation>
    </message>
    <message>
        <source>perhaps another language: {words}</source>
        <translation>vielleicht eine andere Sprache: {words}</translation>
    </message>
    <message>
        <source>to decide: {words}</source>
        <translation>zu entscheiden: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} to decide. Until you say otherwise, they are masked.</source>
        <comment>{count} to decide. Until you say otherwise, it is masked.</comment>
        <translation>
            <numerusform>{count} zu entscheiden. Bis Sie etwas anderes sagen, ist es verdeckt.</numerusform>
            <numerusform>{count} zu entscheiden. Bis Sie etwas anderes sagen, sind sie verdeckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>additions to entries</source>
        <translation>Nachträge zu Einträgen</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation>Zeilen des Zugriffsprotokolls</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation>gespeicherte Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>the chain of the access log</source>
        <translation>die Kette des Zugriffsprotokolls</translation>
    </message>
    <message>
        <source>the seal of every page</source>
        <translation>das Siegel jeder Seite</translation>
    </message>
    <message>
        <source>the search against the entries</source>
        <translation>die Suche gegen die Einträge</translation>
    </message>
    <message>
        <source>the structure of the file</source>
        <translation>der Aufbau der Datei</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>done in {times} of {count} earlier sessions</source>
        <comment>done in {times} of {count} earlier session</comment>
        <translation>
            <numerusform>in {times} von {count} früheren Sitzung getan</numerusform>
            <numerusform>in {times} von {count} früheren Sitzungen getan</numerusform>
        </translation>
    </message>
    <message>
        <source>due again</source>
        <translation>wieder fällig</translation>
    </message>
    <message>
        <source>happened? what led to it?</source>
        <translation>vorgekommen? was ging voraus?</translation>
    </message>
    <message>
        <source>not done yet with this client</source>
        <translation>mit diesem Klienten noch nicht getan</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Welche Punkte</translation>
    </message>
    <message>
        <source>Y yes, P partly, N no, X not suitable today, space takes it back</source>
        <translation>Y ja, P teilweise, N nein, X heute nicht passend, Leertaste nimmt zurück</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not suitable today</source>
        <translation>heute nicht passend</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>what led to it?</source>
        <translation>was ging voraus?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>1 · What do you bring?</source>
        <translation>1 · Was bringen Sie mit?</translation>
    </message>
    <message>
        <source>After supervision</source>
        <translation>Nach der Supervision</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Entwurf erstellen</translation>
    </message>
    <message>
        <source>Names, places and dates are replaced before anything leaves. Whatever the program is not sure of, it asks you.</source>
        <translation>Namen, Orte und Daten werden ersetzt, bevor etwas den Rechner verlässt. Worin das Programm nicht sicher ist, danach fragt es Sie.</translation>
    </message>
    <message>
        <source>No session is chosen. Choose at least one.</source>
        <translation>Keine Sitzung ist gewählt. Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Other clients in the same agenda</source>
        <translation>Andere Klienten in derselben Tagesordnung</translation>
    </message>
    <message>
        <source>Points to talk about</source>
        <translation>Punkte zum Besprechen</translation>
    </message>
    <message>
        <source>The board in words, {rows} rows</source>
        <translation>Die Tafel in Worten, {rows} Zeilen</translation>
    </message>
    <message>
        <source>The board stays closed until your own judgement is written (page Board)</source>
        <translation>Die Tafel bleibt zu, bis Ihre eigene Einschätzung geschrieben ist (Seite Tafel)</translation>
    </message>
    <message numerus="yes">
        <source>The course in words, and a chart of {count} rated sessions</source>
        <comment>The course in words, and one rated session</comment>
        <translation>
            <numerusform>Der Verlauf in Worten und eine bewertete Sitzung</numerusform>
            <numerusform>Der Verlauf in Worten und ein Diagramm von {count} bewerteten Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The course in words; a level is told from three rated sessions on</source>
        <translation>Der Verlauf in Worten; ein Niveau wird ab drei bewerteten Sitzungen angegeben</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Was darin stehen wird</translation>
    </message>
    <message>
        <source>What you want to think about together</source>
        <translation>Worüber Sie gemeinsam nachdenken möchten</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Welche Sitzungen</translation>
    </message>
    <message>
        <source>Write down what came back …</source>
        <translation>Aufschreiben, was zurückkam …</translation>
    </message>
    <message>
        <source>Write down what came back: tasks and thoughts stand with this client, on Today and before the next meeting.</source>
        <translation>Schreiben Sie auf, was zurückkam: Aufgaben und Gedanken stehen beim Klienten, auf Heute und vor dem nächsten Treffen.</translation>
    </message>
    <message>
        <source>You have fewer than five clients here: anyone who knows your caseload can tell who this is about.</source>
        <translation>Sie haben hier weniger als fünf Klienten: Wer Ihren Fallbestand kennt, erkennt, um wen es geht.</translation>
    </message>
    <message>
        <source>Your own and your colleagues&apos; names in your notes</source>
        <translation>Ihr eigener Name und die Namen von Kolleginnen und Kollegen in Ihren Notizen</translation>
    </message>
    <message>
        <source>Your question to supervision</source>
        <translation>Ihre Frage an die Supervision</translation>
    </message>
    <message numerus="yes">
        <source>and {count} other clients, each checked in turn</source>
        <comment>and one other client, checked in turn</comment>
        <translation>
            <numerusform>und ein weiterer Klient, der danach geprüft wird</numerusform>
            <numerusform>und {count} weitere Klienten, jeder nacheinander geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>in detail, with every sentence</source>
        <translation>ausführlich, mit jedem Satz</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>one in each line; masked as well, and remembered</source>
        <translation>einer je Zeile; ebenfalls verdeckt, und gemerkt</translation>
    </message>
    <message>
        <source>one or two pages</source>
        <translation>ein bis zwei Seiten</translation>
    </message>
    <message numerus="yes">
        <source>{count} decisions to move on, with what was judged before</source>
        <comment>One decision to move on, with what was judged before</comment>
        <translation>
            <numerusform>Eine Entscheidung für den nächsten Schritt, mit der Einschätzung davor</numerusform>
            <numerusform>{count} Entscheidungen für den nächsten Schritt, mit der Einschätzung davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open points from your notes:</source>
        <comment>One open point from your notes:</comment>
        <translation>
            <numerusform>Ein offener Punkt aus Ihren Notizen:</numerusform>
            <numerusform>{count} offene Punkte aus Ihren Notizen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {first} to {last}, {span}</source>
        <comment>Session {first}</comment>
        <translation>
            <numerusform>Sitzung {first}</numerusform>
            <numerusform>{count} Sitzungen, {first} bis {last}, {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strains, with what became of them</source>
        <comment>One strain, with what became of it</comment>
        <translation>
            <numerusform>Eine Spannung, mit dem, was daraus wurde</numerusform>
            <numerusform>{count} Spannungen, mit dem, was daraus wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts} sentences of what was said, seen and done; apart from them {thoughts} of what you think and feel</source>
        <translation>{facts} Sätze über Gesagtes, Gesehenes und Getanes; getrennt davon {thoughts} über das, was Sie denken und empfinden</translation>
    </message>
    <message>
        <source>{used} strategies ticked as used, {unused} answered no</source>
        <translation>{used} Vorgehensweisen als genutzt abgehakt, {unused} mit Nein beantwortet</translation>
    </message>
</context>
<context>
    <name>ChosenClients</name>
    <message>
        <source>Clients to hand over</source>
        <translation>Klienten zur Übergabe</translation>
    </message>
    <message>
        <source>There is no client to hand over yet.</source>
        <translation>Noch gibt es keinen Klienten zu übergeben.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>geht mit</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>{count} von {all} gewählt</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close in the middle?</source>
        <translation>Mittendrin schließen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Something is still running, such as an import, a backup or an export. Closing stops it: what it began is taken back, and nothing that you wrote is lost.</source>
        <translation>Es läuft noch etwas, etwa ein Import, eine Sicherung oder ein Export. Schließen bricht es ab: Was begonnen wurde, wird zurückgenommen, und nichts, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>The last words you typed are not saved yet; that is tried again by itself.</source>
        <translation>Ihre letzten Worte sind noch nicht gespeichert; das wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The last words you typed are saved now. What you asked for was not begun yet.</source>
        <translation>Was Sie zuletzt getippt haben, ist jetzt gespeichert. Was Sie wollten, ist noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Print the code …</source>
        <translation>Code drucken …</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translation>Tippen Sie den Code vom Papier ab</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>As the column tells</source>
        <translation>Wie es in der Spalte steht</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Held, missed or cancelled</source>
        <translation>Stattgefunden, versäumt oder abgesagt</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Wie Daten geschrieben sind</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Worte des Eintrags</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>, due {day}</source>
        <translation>, fällig {day}</translation>
    </message>
    <message>
        <source>A second reader, {reader}, marked sentences on {day}: {labels}.</source>
        <translation>Eine zweite lesende Person, {reader}, markierte Sätze am {day}: {labels}.</translation>
    </message>
    <message>
        <source>A strain between you: {kind}, {outcome}.</source>
        <translation>Eine Spannung zwischen Ihnen beiden: {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>Über diese Kopie</translation>
    </message>
    <message>
        <source>Added on {day}: {text}</source>
        <translation>Hinzugefügt am {day}: {text}</translation>
    </message>
    <message>
        <source>After the board: {answer}.</source>
        <translation>Nach der Tafel: {answer}.</translation>
    </message>
    <message>
        <source>Chance that the officer gave it then: {chance} in 100.</source>
        <translation>Aussicht, die damals gegeben wurde: {chance} von 100.</translation>
    </message>
    <message>
        <source>Copied on {day}.</source>
        <translation>Kopiert am {day}.</translation>
    </message>
    <message>
        <source>Day, time or length was changed on {day}; before: {facts}.</source>
        <translation>Tag, Uhrzeit oder Dauer wurden am {day} geändert; vorher: {facts}.</translation>
    </message>
    <message>
        <source>Decided to move on on {day}.</source>
        <translation>Am {day} entschieden weiterzugehen.</translation>
    </message>
    <message>
        <source>Earlier wording, saved on {day}.</source>
        <translation>Frühere Fassung, gespeichert am {day}.</translation>
    </message>
    <message>
        <source>From {day}: {phase}.</source>
        <translation>Ab {day}: {phase}.</translation>
    </message>
    <message>
        <source>It is to be asked on {day} whether it is still needed.</source>
        <translation>Am {day} ist zu fragen, ob die Aufzeichnung noch gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>It was opened for reading {count} times; the access log keeps when and why.</source>
        <comment>It was opened for reading {count} time; the access log keeps when and why.</comment>
        <translation>
            <numerusform>Sie wurde {count} Mal zum Lesen geöffnet; das Zugriffsprotokoll hält fest, wann und warum.</numerusform>
            <numerusform>Sie wurde {count} Mal zum Lesen geöffnet; das Zugriffsprotokoll hält fest, wann und warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked by the officer as “{label}”: {text}</source>
        <translation>Von der Fachkraft bezeichnet als „{label}“: {text}</translation>
    </message>
    <message>
        <source>Marks that rules suggested and the officer has not decided on: {labels}.</source>
        <translation>Markierungen, die Regeln vorschlugen und über die noch nicht entschieden ist: {labels}.</translation>
    </message>
    <message>
        <source>Marks that the officer did not keep: {labels}.</source>
        <translation>Markierungen, die nicht behalten wurden: {labels}.</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of other people are replaced by words in square brackets, since they belong to them.</source>
        <translation>Namen, Nummern und Adressen anderer Menschen sind durch Wörter in eckigen Klammern ersetzt, denn sie gehören ihnen.</translation>
    </message>
    <message>
        <source>No day is set on which it is asked whether the record is still needed.</source>
        <translation>Es ist kein Tag festgelegt, an dem gefragt wird, ob die Aufzeichnung noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Not finished: {text}</source>
        <translation>Nicht abgeschlossen: {text}</translation>
    </message>
    <message>
        <source>Promises, agreements and tasks</source>
        <translation>Zusagen, Vereinbarungen und Aufgaben</translation>
    </message>
    <message>
        <source>Ratings and thoughts are the officer&apos;s own view. Marks on sentences were suggested by rules or set by the officer; it is said which of them the officer kept.</source>
        <translation>Bewertungen und Gedanken sind die eigene Sicht der Fachkraft. Markierungen an Sätzen wurden von Regeln vorgeschlagen oder von der Fachkraft gesetzt; es wird gesagt, welche davon sie behalten hat.</translation>
    </message>
    <message>
        <source>Rules had suggested “{label}”.</source>
        <translation>Regeln hatten „{label}“ vorgeschlagen.</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sitzung {number}, {day}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Seither zurückgenommen.</translation>
    </message>
    <message>
        <source>The board at that time: {rows}.</source>
        <translation>Die Tafel zu jener Zeit: {rows}.</translation>
    </message>
    <message>
        <source>The journal asked the officer: {question} The officer set that aside.</source>
        <translation>Das Journal hat die Fachkraft gefragt: {question} Die Fachkraft hat das beiseitegelegt.</translation>
    </message>
    <message>
        <source>The meeting: {facts}.</source>
        <translation>Das Treffen: {facts}.</translation>
    </message>
    <message>
        <source>The officer could not say that day: {ratings}.</source>
        <translation>Die Fachkraft konnte es an diesem Tag nicht sagen: {ratings}.</translation>
    </message>
    <message>
        <source>The officer noted having done (partly): {what}</source>
        <translation>Die Fachkraft vermerkte als getan (teilweise): {what}</translation>
    </message>
    <message>
        <source>The officer noted having done: {what}</source>
        <translation>Die Fachkraft vermerkte als getan: {what}</translation>
    </message>
    <message>
        <source>The officer noted not having done: {what}</source>
        <translation>Die Fachkraft hat als nicht getan vermerkt: {what}</translation>
    </message>
    <message>
        <source>The officer noted that it did not suit that day: {what}</source>
        <translation>Die Fachkraft hat vermerkt, dass es an diesem Tag nicht passte: {what}</translation>
    </message>
    <message>
        <source>The officer noted that there was no strain.</source>
        <translation>Die Fachkraft hat vermerkt, dass es keine Spannung gab.</translation>
    </message>
    <message>
        <source>The officer&apos;s judgements</source>
        <translation>Die Einschätzungen der Fachkraft</translation>
    </message>
    <message>
        <source>The officer&apos;s ratings of the relationship, 0 to 10: {ratings}.</source>
        <translation>Bewertungen der Beziehung durch die Fachkraft, 0 bis 10: {ratings}.</translation>
    </message>
    <message>
        <source>The record was opened on {day}. Stage: {phase}.</source>
        <translation>Die Aufzeichnung wurde am {day} begonnen. Stand: {phase}.</translation>
    </message>
    <message>
        <source>The team&apos;s line for the relationship: {line:.1f}.</source>
        <translation>Die Linie des Teams für die Beziehung: {line:.1f}.</translation>
    </message>
    <message>
        <source>There is no line for the relationship.</source>
        <translation>Für die Beziehung gibt es keine Linie.</translation>
    </message>
    <message>
        <source>This is a copy of everything that one officer&apos;s journal keeps about you. The journal serves the officer&apos;s own reflection on how the two of you work together. It is not the official file.</source>
        <translation>Dies ist eine Kopie von allem, was das Journal einer Fachkraft über Sie festhält. Das Journal dient dem eigenen Nachdenken der Fachkraft darüber, wie Sie beide zusammenarbeiten. Es ist nicht die amtliche Akte.</translation>
    </message>
    <message>
        <source>What came of it: {outcome}.</source>
        <translation>Was daraus wurde: {outcome}.</translation>
    </message>
    <message>
        <source>What happened around the work</source>
        <translation>Was um die Arbeit herum geschah</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Was über Sie festgehalten ist</translation>
    </message>
    <message>
        <source>What is still being typed, and was not kept yet in any field, is not in it.</source>
        <translation>Was noch getippt und in keinem Feld behalten ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>What others said</source>
        <translation>Was andere sagten</translation>
    </message>
    <message>
        <source>What the officer did</source>
        <translation>Was die Fachkraft tat</translation>
    </message>
    <message>
        <source>What the officer felt</source>
        <translation>Was die Fachkraft empfand</translation>
    </message>
    <message>
        <source>What the officer filled in</source>
        <translation>Was die Fachkraft ausfüllte</translation>
    </message>
    <message>
        <source>What the officer saw</source>
        <translation>Was die Fachkraft sah</translation>
    </message>
    <message>
        <source>What the officer thought</source>
        <translation>Was die Fachkraft dachte</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was Sie sagten</translation>
    </message>
    <message>
        <source>Where the work stood</source>
        <translation>Wo die Arbeit stand</translation>
    </message>
    <message>
        <source>Who got something from it</source>
        <translation>Wer etwas daraus bekam</translation>
    </message>
    <message>
        <source>You are called {name} here, so that a reader does not learn your name.</source>
        <translation>Sie heißen hier {name}, damit ein Leser Ihren Namen nicht erfährt.</translation>
    </message>
    <message>
        <source>You in this journal</source>
        <translation>Sie in diesem Journal</translation>
    </message>
    <message>
        <source>You may ask for something to be put right or erased, and you may complain to the data-protection authority.</source>
        <translation>Sie können verlangen, dass etwas berichtigt oder gelöscht wird, und Sie können sich bei der Datenschutzbehörde beschweren.</translation>
    </message>
    <message>
        <source>Your own rating, 0 to 10: {rating}.</source>
        <translation>Ihre eigene Bewertung, 0 bis 10: {rating}.</translation>
    </message>
    <message>
        <source>mood: {mood}</source>
        <translation>Stimmung: {mood}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>present: {who}</source>
        <translation>anwesend: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names, places and groups are listed so that they are masked in whatever leaves.</source>
        <comment>{count} name, place or group is listed so that it is masked in whatever leaves.</comment>
        <translation>
            <numerusform>{count} Name, Ort oder Verband ist aufgeführt, damit er in allem, was hinausgeht, verdeckt wird.</numerusform>
            <numerusform>{count} Namen, Orte und Verbände sind aufgeführt, damit sie in allem, was hinausgeht, verdeckt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {kind}{due}: {text} ({state})</source>
        <translation>{day}, {kind}{due}: {text} ({state})</translation>
    </message>
    <message>
        <source>{day}: is there enough relationship for “{step}”? {answer}. Reasons: {reasons}</source>
        <translation>{day}: Reicht die Beziehung für „{step}“? {answer}. Gründe: {reasons}</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>{day}: {who}. Why: {why}. What: {what}.</source>
        <translation>{day}: {who}. Warum: {why}. Was: {what}.</translation>
    </message>
    <message>
        <source>{what} ({day}): {text}</source>
        <translation>{what} ({day}): {text}</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>{whose}, by the officer&apos;s own word: {text}</source>
        <translation>{whose}, nach dem eigenen Wort der Fachkraft: {text}</translation>
    </message>
    <message>
        <source>{whose}: {text}</source>
        <translation>{whose}: {text}</translation>
    </message>
</context>
<context>
    <name>CraftPage</name>
    <message>
        <source>Before the meeting</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Klientenkarte</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation>Zusagen und Aufgaben</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Vorgehensweisen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Class and place of the mistake</source>
        <translation>Klasse und Stelle des Fehlers</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save a report without entries …</source>
        <translation>Bericht ohne Einträge speichern …</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>The program made a mistake. What you wrote is kept, encrypted, up to the last two seconds.</source>
        <translation>Das Programm hat einen Fehler gemacht. Was Sie geschrieben haben, ist verschlüsselt aufbewahrt, bis auf die letzten zwei Sekunden.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Save the report to</source>
        <translation>Bericht speichern unter</translation>
    </message>
</context>
<context>
    <name>CueFiles</name>
    <message>
        <source>a cue of this file counts in this sentence, and must not</source>
        <translation>ein Hinweis dieser Datei zählt in diesem Satz und darf es nicht</translation>
    </message>
    <message>
        <source>another cue has this id; choose one of your own</source>
        <translation>ein anderer Hinweis hat diese Kennung; wählen Sie eine eigene</translation>
    </message>
    <message>
        <source>each pattern begins and ends with a word that must stand there</source>
        <translation>jedes Muster beginnt und endet mit einem Wort, das dastehen muss</translation>
    </message>
    <message>
        <source>it begins and ends with a word that must stand there</source>
        <translation>es beginnt und endet mit einem Wort, das dastehen muss</translation>
    </message>
    <message>
        <source>it is a number above 0, 2 at most</source>
        <translation>es ist eine Zahl über 0, höchstens 2</translation>
    </message>
    <message>
        <source>it is client or any</source>
        <translation>es ist client oder any</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>it is missing; name one, such as {example}</source>
        <translation>es fehlt; nennen Sie eines, etwa {example}</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>es ist true oder false</translation>
    </message>
    <message>
        <source>it may hold letters, digits, dots and dashes only, 40 at most</source>
        <translation>es darf nur Buchstaben, Ziffern, Punkte und Striche enthalten, höchstens 40</translation>
    </message>
    <message>
        <source>it must be a list of patterns between quotes</source>
        <translation>es muss eine Liste von Mustern in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>it must be a list of sentences between quotes</source>
        <translation>es muss eine Liste von Sätzen in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>it must be words between quotes</source>
        <translation>es müssen Worte in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>no cue of this file counts in this sentence</source>
        <translation>kein Hinweis dieser Datei zählt in diesem Satz</translation>
    </message>
    <message>
        <source>the codebook has no indicator of this name</source>
        <translation>das Kodierbuch hat kein Merkmal dieses Namens</translation>
    </message>
    <message>
        <source>the file cannot be read; save it as UTF-8 text, 200 KB at most</source>
        <translation>die Datei lässt sich nicht lesen; speichern Sie sie als UTF-8-Text, höchstens 200 KB</translation>
    </message>
    <message numerus="yes">
        <source>the first {most} files are read, by name; {count} more are left out: put the cues into fewer files</source>
        <comment>the first {most} files are read, by name; {count} more is left out: put the cues into fewer files</comment>
        <translation>
            <numerusform>die ersten {most} Dateien werden gelesen, nach Namen; {count} weitere bleibt außen vor: schreiben Sie die Hinweise in weniger Dateien</numerusform>
            <numerusform>die ersten {most} Dateien werden gelesen, nach Namen; {count} weitere bleiben außen vor: schreiben Sie die Hinweise in weniger Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder is not there; the cues that are switched on go on working</source>
        <translation>der Ordner ist nicht da; die eingeschalteten Hinweise arbeiten weiter</translation>
    </message>
    <message>
        <source>there is none; each cue begins with a line [[cue]]</source>
        <translation>es gibt keinen; jeder Hinweis beginnt mit einer Zeile [[cue]]</translation>
    </message>
    <message>
        <source>this is not valid TOML: {message}</source>
        <translation>das ist kein gültiges TOML: {message}</translation>
    </message>
    <message>
        <source>this key is not known; a cue has {keys}</source>
        <translation>dieser Schlüssel ist unbekannt; ein Hinweis hat {keys}</translation>
    </message>
    <message>
        <source>this key is not known; a file has {keys}</source>
        <translation>dieser Schlüssel ist unbekannt; eine Datei hat {keys}</translation>
    </message>
</context>
<context>
    <name>CuesView</name>
    <message>
        <source>A cue is a pattern of words that suggests a tag. Mute one that is mostly wrong for you: new suggestions leave it out. Those already made stay until you tag old entries again.</source>
        <translation>Ein Hinweis ist ein Wortmuster, das eine Markierung vorschlägt. Stellen Sie einen stumm, der bei Ihnen meist falsch liegt: Neue Vorschläge lassen ihn weg. Schon gemachte bleiben, bis Sie alte Einträge neu markieren.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Find a cue</source>
        <translation>Hinweis suchen</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Stumm stellen (M)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation>Stumm: Neue Vorschläge lassen diesen Hinweis weg.</translation>
    </message>
    <message>
        <source>No cue has these letters.</source>
        <translation>Kein Hinweis hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>No cue is muted.</source>
        <translation>Kein Hinweis ist stumm.</translation>
    </message>
    <message>
        <source>Show cues with these letters</source>
        <translation>Hinweise mit diesen Buchstaben zeigen</translation>
    </message>
    <message>
        <source>Suggestions by the models alone, without any cue: kept {kept}, dropped {dropped}.</source>
        <translation>Vorschläge der Modelle allein, ohne Hinweis: behalten {kept}, verworfen {dropped}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation>Dieser Hinweis wird wieder genutzt.</translation>
    </message>
    <message>
        <source>Use it again (M)</source>
        <translation>Wieder nutzen (M)</translation>
    </message>
    <message>
        <source>Which cues</source>
        <translation>Welche Hinweise</translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation>Mit Entscheidungen</translation>
    </message>
    <message>
        <source>You have not decided on a suggestion yet. All cues are listed under All.</source>
        <translation>Sie haben noch über keinen Vorschlag entschieden. Alle Hinweise stehen unter Alle.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>you dropped it {dropped} of {decided} times</source>
        <translation>{dropped} von {decided} Mal haben Sie ihn verworfen</translation>
    </message>
    <message>
        <source>you kept it each time ({kept})</source>
        <translation>jedes Mal behalten ({kept})</translation>
    </message>
    <message>
        <source>your team&apos;s</source>
        <translation>von Ihrem Team</translation>
    </message>
    <message>
        <source>{shown} of {count} cues</source>
        <translation>{shown} von {count} Hinweisen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick the day from a calendar (F4)</source>
        <translation>Den Tag im Kalender wählen (F4)</translation>
    </message>
    <message>
        <source>“{typed}” is not a date; {day} stays. Write it like {example}.</source>
        <translation>„{typed}“ ist kein Datum; {day} bleibt. Schreiben Sie es so: {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is still to come; {day} stays.</source>
        <translation>„{typed}“ liegt noch vor uns; {day} bleibt.</translation>
    </message>
    <message>
        <source>“{typed}” lies before {year}, which is too long ago; {day} stays.</source>
        <translation>„{typed}“ liegt vor {year}, das ist zu lange her; {day} bleibt.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Bring it to supervision</source>
        <translation>In die Supervision mitnehmen</translation>
    </message>
    <message>
        <source>I decide to move on</source>
        <translation>Ich entscheide mich für den nächsten Schritt</translation>
    </message>
    <message>
        <source>The decision is yours. It needs its reason in writing, and goes with the next summary for supervision.</source>
        <translation>Die Entscheidung liegt bei Ihnen. Sie braucht ihre schriftliche Begründung und geht mit der nächsten Zusammenfassung in die Supervision.</translation>
    </message>
    <message>
        <source>The decision to move on</source>
        <translation>Die Entscheidung für den nächsten Schritt</translation>
    </message>
    <message>
        <source>Why now, in your words</source>
        <translation>Warum jetzt, in Ihren Worten</translation>
    </message>
    <message>
        <source>Write down why: without a reason the decision is not kept.</source>
        <translation>Schreiben Sie auf, warum: Ohne Begründung wird die Entscheidung nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>You decided to move on, {day}.</source>
        <translation>Sie haben sich am {day} für den nächsten Schritt entschieden.</translation>
    </message>
</context>
<context>
    <name>Diaries</name>
    <message>
        <source>A table with a heading line and at least a column of dates and one of words.</source>
        <translation>Eine Tabelle mit einer Kopfzeile und mindestens einer Spalte mit Daten und einer mit Worten.</translation>
    </message>
    <message>
        <source>Cannot be taken: {reasons}.</source>
        <translation>Kann nicht übernommen werden: {reasons}.</translation>
    </message>
    <message>
        <source>No entry in it can be taken.</source>
        <translation>Kein Eintrag darin kann übernommen werden.</translation>
    </message>
    <message>
        <source>The ZIP of “Export, JSON”, or the JSON file in it. Pictures stay outside.</source>
        <translation>Das ZIP von „Export, JSON“ oder die JSON-Datei darin. Bilder bleiben draußen.</translation>
    </message>
    <message>
        <source>The data folder with month files like 2026-03.txt, or the ZIP that RedNotebook&apos;s backup makes.</source>
        <translation>Der Datenordner mit Monatsdateien wie 2026-03.txt, oder das ZIP, das die Sicherung von RedNotebook schreibt.</translation>
    </message>
    <message>
        <source>The file that “jrnl --export json” writes.</source>
        <translation>Die Datei, die „jrnl --export json“ schreibt.</translation>
    </message>
    <message>
        <source>The folder of “Export all, MD - Markdown + Front Matter”: without front matter a note has no date.</source>
        <translation>Der Ordner von „Alle exportieren, MD - Markdown + Front Matter“: Ohne Front Matter hat eine Notiz kein Datum.</translation>
    </message>
    <message>
        <source>a file in it is no text</source>
        <translation>eine Datei darin ist kein Text</translation>
    </message>
    <message>
        <source>a line of the table is damaged</source>
        <translation>eine Zeile der Tabelle ist beschädigt</translation>
    </message>
    <message>
        <source>a month file does not list its days</source>
        <translation>eine Monatsdatei führt ihre Tage nicht auf</translation>
    </message>
    <message>
        <source>a name in it leads out of its folder</source>
        <translation>ein Name darin führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>a status other than held, missed or cancelled</source>
        <translation>ein anderer Stand als stattgefunden, verpasst oder abgesagt</translation>
    </message>
    <message>
        <source>it is nested deeper than any diary</source>
        <translation>es ist tiefer verschachtelt als jedes Tagebuch</translation>
    </message>
    <message>
        <source>it is no whole JSON file</source>
        <translation>es ist keine vollständige JSON-Datei</translation>
    </message>
    <message>
        <source>it refers to itself, which no diary does</source>
        <translation>es verweist auf sich selbst, was kein Tagebuch tut</translation>
    </message>
    <message>
        <source>its YAML is damaged</source>
        <translation>sein YAML ist beschädigt</translation>
    </message>
    <message>
        <source>its first line names no columns</source>
        <translation>seine erste Zeile nennt keine Spalten</translation>
    </message>
    <message>
        <source>longer than an entry can be</source>
        <translation>länger, als ein Eintrag sein kann</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>neuer Klient</translation>
    </message>
    <message>
        <source>no column is named date, or none is named text: say which ones they are</source>
        <translation>keine Spalte heißt date, oder keine heißt text: Sagen Sie, welche es sind</translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation>kein lesbares Datum</translation>
    </message>
    <message>
        <source>no file of this kind is in it</source>
        <translation>keine Datei dieser Art ist darin</translation>
    </message>
    <message>
        <source>no month files like 2026-03.txt are in it</source>
        <translation>keine Monatsdateien wie 2026-03.txt sind darin</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
    <message>
        <source>some on days still to come: are day and month the right way round?</source>
        <translation>einige an Tagen, die noch vor uns liegen: Sind Tag und Monat richtig herum?</translation>
    </message>
    <message>
        <source>text that cannot be kept</source>
        <translation>Text, der nicht aufbewahrt werden kann</translation>
    </message>
    <message>
        <source>the list of its entries is missing</source>
        <translation>die Liste seiner Einträge fehlt</translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out</source>
        <comment>{count} is left out</comment>
        <translation>
            <numerusform>{count} bleibt draußen</numerusform>
            <numerusform>{count} bleiben draußen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are new</source>
        <comment>{count} entry is new</comment>
        <translation>
            <numerusform>{count} Eintrag ist neu</numerusform>
            <numerusform>{count} Einträge sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken out again.</source>
        <comment>{count} entry was taken out again.</comment>
        <translation>
            <numerusform>{count} Eintrag wurde wieder herausgenommen.</numerusform>
            <numerusform>{count} Einträge wurden wieder herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rarer tags are not listed</source>
        <comment>{count} rarer tag is not listed</comment>
        <translation>
            <numerusform>{count} seltenere Markierung ist nicht aufgeführt</numerusform>
            <numerusform>{count} seltenere Markierungen sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions stay, because you have worked on them since.</source>
        <comment>{count} session stays, because you have worked on it since.</comment>
        <translation>
            <numerusform>{count} Sitzung bleibt, weil Sie seither daran gearbeitet haben.</numerusform>
            <numerusform>{count} Sitzungen bleiben, weil Sie seither daran gearbeitet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, vom {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The words are the same; it was kept at another time or made by another release.</source>
        <translation>Die Wörter sind dieselben; es wurde zu einer anderen Zeit gespeichert oder von einer anderen Version gemacht.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>cannot say</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>abgeschlossen am</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>finished on</source>
        <translation>fertig am</translation>
    </message>
    <message>
        <source>how the client came</source>
        <translation>wie die Person kam</translation>
    </message>
    <message>
        <source>how the tags were gone through</source>
        <translation>wie die Markierungen durchgesehen wurden</translation>
    </message>
    <message>
        <source>in summaries</source>
        <translation>in Zusammenfassungen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>line set on</source>
        <translation>Linie gesetzt am</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>moved on, on</source>
        <translation>Schritt getan am</translation>
    </message>
    <message>
        <source>my part in it</source>
        <translation>mein Anteil daran</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note on the outcome</source>
        <translation>Notiz zum Ergebnis</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>begonnen am</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>outcome on</source>
        <translation>Ergebnis am</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>gemeldet am</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>zweite Antwort</translation>
    </message>
    <message>
        <source>second reasons</source>
        <translation>zweite Gründe</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>tags gone through on</source>
        <translation>Markierungen durchgesehen am</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken off the list on</source>
        <translation>von der Liste genommen am</translation>
    </message>
    <message>
        <source>the client&apos;s own rating</source>
        <translation>eigene Bewertung der Person</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>das Treffen</translation>
    </message>
    <message>
        <source>the team&apos;s line</source>
        <translation>die Linie des Teams</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation>zu prüfen am</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>was ausgefüllt wurde</translation>
    </message>
    <message>
        <source>what will be tried</source>
        <translation>was versucht wird</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>was es ändern würde</translation>
    </message>
    <message>
        <source>whom it binds</source>
        <translation>wen es bindet</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>von wem es ist</translation>
    </message>
    <message>
        <source>why the line is there</source>
        <translation>warum die Linie dort liegt</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>geschrieben am</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}: {how}</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>That is too long to paste: {count} characters. An entry can hold 1,000,000 in all; nothing was cut.</source>
        <translation>Das ist zu lang zum Einfügen: {count} Zeichen. Ein Eintrag fasst insgesamt 1.000.000; nichts wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Bringing it back for show …</source>
        <translation>Wird zur Probe zurückgeholt …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation>Andere Sicherung wählen …</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Sicherung wählen …</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Noch keine Sicherung gewählt</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation>Passphrase oder Wiederherstellungscode ihres Tages</translation>
    </message>
    <message>
        <source>The backup is taken apart in a place of its own, opened, read to its last page and counted. Your journal is not touched.</source>
        <translation>Die Sicherung wird an einem eigenen Ort ausgepackt, geöffnet, bis zur letzten Seite gelesen und gezählt. Ihr Journal wird nicht angerührt.</translation>
    </message>
    <message>
        <source>The backup would come back whole: it opened, and every page was read.</source>
        <translation>Die Sicherung käme vollständig zurück: Sie ließ sich öffnen, und jede Seite wurde gelesen.</translation>
    </message>
    <message>
        <source>This backup is not sound. Make a new one, and try an older one.</source>
        <translation>Diese Sicherung ist nicht in Ordnung. Legen Sie eine neue an und versuchen Sie eine ältere.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Trying a backup</source>
        <translation>Eine Sicherung ausprobieren</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop the amendment</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>This client is not in the journal any more, and no word of them can be kept. What stands here is gone when you leave it or the journal locks: copy what you need.</source>
        <translation>Dieser Klient ist nicht mehr im Journal, und kein Wort über ihn kann behalten werden. Was hier steht, ist fort, wenn Sie die Seite verlassen oder das Journal gesperrt wird: Kopieren Sie, was Sie brauchen.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>What you wrote before</source>
        <translation>Was Sie früher geschrieben haben</translation>
    </message>
    <message>
        <source>Which week or month</source>
        <translation>Welche Woche oder welcher Monat</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
</context>
<context>
    <name>EarlierStrains</name>
    <message>
        <source>A strain of session {number} is open: {kind}. What became of it by this session?</source>
        <translation>Eine Spannung aus Sitzung {number} ist offen: {kind}. Was wurde bis zu dieser Sitzung daraus?</translation>
    </message>
    <message>
        <source>My part in it</source>
        <translation>Mein Anteil daran</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Strains of earlier sessions</source>
        <translation>Spannungen früherer Sitzungen</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session, which by its day lies before it. Put one of the two days right, or open the strain again.</source>
        <translation>Die Spannung aus Sitzung {number}, {kind}: {state} mit dieser Sitzung, die ihrem Tag nach davor liegt. Berichtigen Sie einen der beiden Tage, oder öffnen Sie die Spannung wieder.</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session.</source>
        <translation>Die Spannung aus Sitzung {number}, {kind}: {state} mit dieser Sitzung.</translation>
    </message>
    <message>
        <source>What I will try next time</source>
        <translation>Was ich nächstes Mal versuchen will</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Write in its repair note</source>
        <translation>In ihre Notiz zur Klärung schreiben</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>After a meeting, five minutes are enough: how it was, what was said, what comes next.</source>
        <translation>Nach einem Treffen genügen fünf Minuten: wie es war, was gesagt wurde, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Bring back what was dropped just now</source>
        <translation>Soeben Verworfenes zurückholen</translation>
    </message>
    <message>
        <source>Copied with names replaced; read it over before you pass it on. The clipboard is cleared in half a minute.</source>
        <translation>Mit ersetzten Namen kopiert; lesen Sie es durch, bevor Sie es weitergeben. Die Zwischenablage wird nach einer halben Minute geleert.</translation>
    </message>
    <message>
        <source>Copied: what was said, seen and done, with all names. The clipboard is cleared in half a minute.</source>
        <translation>Kopiert: was gesagt, gesehen und getan wurde, mit allen Namen. Die Zwischenablage wird nach einer halben Minute geleert.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>First the words to mask: names, places</source>
        <translation>Zuerst die zu verdeckenden Wörter: Namen, Orte</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Nothing in this entry was said, seen or done: there is nothing to copy.</source>
        <translation>In diesem Eintrag wurde nichts gesagt, gesehen oder getan: Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Ersten Eintrag schreiben</translation>
    </message>
    <message>
        <source>amendment not finished</source>
        <translation>Änderung nicht fertig</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>nicht übergeben</translation>
    </message>
    <message>
        <source>tags gone through by a colleague</source>
        <translation>Markierungen von einer Kollegin oder einem Kollegen durchgesehen</translation>
    </message>
    <message>
        <source>tags not gone through yet</source>
        <translation>Markierungen noch nicht durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>{count} tags to go through</source>
        <comment>{count} tag to go through</comment>
        <translation>
            <numerusform>{count} Markierung durchzusehen</numerusform>
            <numerusform>{count} Markierungen durchzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>All sessions, entries, tags, ratings and notes of this client go for good: from the journal, from its search and from its free pages. The access log keeps a random number and your reason.</source>
        <translation>Alle Sitzungen, Einträge, Markierungen, Werte und Notizen dieses Klienten verschwinden endgültig: aus dem Journal, aus seiner Suche und aus seinen freien Seiten. Das Zugriffsprotokoll behält eine Zufallszahl und Ihren Grund.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copies that you made yourself, and prints, are yours to find.</source>
        <translation>Kopien, die Sie selbst gemacht haben, und Ausdrucke müssen Sie selbst finden.</translation>
    </message>
    <message>
        <source>Delete the journals set aside too</source>
        <translation>Auch die beiseitegelegten Journale löschen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete whole journals?</source>
        <translation>Ganze Journale löschen?</translation>
    </message>
    <message>
        <source>Each is a whole journal with all its clients, as it stood when it was moved aside. What is in no other place is lost for good, work on other clients too. To keep something of it, restore it first.</source>
        <translation>Jedes ist ein ganzes Journal mit allen Klienten, wie es war, als es beiseitegelegt wurde. Was nirgends sonst steht, ist für immer verloren, auch Arbeit mit anderen Klienten. Um etwas davon zu behalten, stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Diesen Klienten löschen</translation>
    </message>
    <message>
        <source>Erase {codename}?</source>
        <translation>{codename} löschen?</translation>
    </message>
    <message>
        <source>Erased here; of some files nobody can say whether they are backups. They are named below.</source>
        <translation>Hier gelöscht; von einigen Dateien kann niemand sagen, ob es Sicherungen sind. Sie sind unten genannt.</translation>
    </message>
    <message>
        <source>Erased here; some backups still hold the client.</source>
        <translation>Hier gelöscht; einige Sicherungen enthalten den Klienten noch.</translation>
    </message>
    <message>
        <source>Erased, and every backup that was known is written anew.</source>
        <translation>Gelöscht, und jede bekannte Sicherung ist neu geschrieben.</translation>
    </message>
    <message>
        <source>Erased, but not yet from the working file beside the journal.</source>
        <translation>Gelöscht, aber noch nicht aus der Arbeitsdatei neben dem Journal.</translation>
    </message>
    <message>
        <source>Erased. No backup of this journal was known.</source>
        <translation>Gelöscht. Es war keine Sicherung dieses Journals bekannt.</translation>
    </message>
    <message>
        <source>Erasing, then writing the backups anew …</source>
        <translation>Wird gelöscht, dann werden die Sicherungen neu geschrieben …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No backup of this journal is known.</source>
        <translation>Keine Sicherung dieses Journals ist bekannt.</translation>
    </message>
    <message>
        <source>Of these files nobody can say whether they are backups that hold the client:</source>
        <translation>Von diesen Dateien kann niemand sagen, ob es Sicherungen sind, die den Klienten enthalten:</translation>
    </message>
    <message>
        <source>Something else reads the journal just now, for example a copy that is being written. Until that has ended and the journal is locked, the encrypted working file beside the journal still holds the client.</source>
        <translation>Etwas anderes liest gerade im Journal, zum Beispiel eine Kopie, die geschrieben wird. Bis das beendet und das Journal gesperrt ist, enthält die verschlüsselte Arbeitsdatei neben dem Journal den Klienten noch.</translation>
    </message>
    <message>
        <source>The client is gone from the journal, its search and its free pages.</source>
        <translation>Der Klient ist aus dem Journal, seiner Suche und seinen freien Seiten verschwunden.</translation>
    </message>
    <message>
        <source>The journals set aside are deleted.</source>
        <translation>Die beiseitegelegten Journale sind gelöscht.</translation>
    </message>
    <message>
        <source>These backups are written anew, as the journal stands now and without the client; of a folder one stays:</source>
        <translation>Diese Sicherungen werden neu geschrieben, nach dem jetzigen Stand des Journals und ohne den Klienten; von einem Ordner bleibt eine:</translation>
    </message>
    <message>
        <source>These could not be reached. They are written anew by themselves as soon as they are there again:</source>
        <translation>Diese waren nicht erreichbar. Sie werden von selbst neu geschrieben, sobald sie wieder da sind:</translation>
    </message>
    <message>
        <source>These journals, set aside earlier, may still hold the client:</source>
        <translation>Diese früher beiseitegelegten Journale enthalten den Klienten vielleicht noch:</translation>
    </message>
    <message>
        <source>This left earlier and cannot be called back:</source>
        <translation>Dies hat das Haus früher verlassen und lässt sich nicht zurückrufen:</translation>
    </message>
    <message>
        <source>Type the codename to confirm</source>
        <translation>Zur Bestätigung den Decknamen eingeben</translation>
    </message>
    <message>
        <source>What you wrote about other clients stays as it is, also where it names this one: search for the name to find it.</source>
        <translation>Was Sie über andere Klienten geschrieben haben, bleibt, wie es ist, auch wo es diesen nennt: Suchen Sie nach dem Namen, um es zu finden.</translation>
    </message>
    <message>
        <source>Why (logged)</source>
        <translation>Warum (wird protokolliert)</translation>
    </message>
    <message>
        <source>for example: the time of keeping is over</source>
        <translation>zum Beispiel: die Aufbewahrungszeit ist um</translation>
    </message>
    <message>
        <source>{codename} is erased</source>
        <translation>{codename} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source> A like sentence that was tagged so: “{example}”</source>
        <translation> Ein ähnlicher Satz, der so markiert wurde: „{example}“</translation>
    </message>
    <message>
        <source>; but a like word is {what}</source>
        <translation>; aber ein ähnliches Wort ist {what}</translation>
    </message>
    <message>
        <source>; but it begins with the client</source>
        <translation>; aber er beginnt mit dem Klienten</translation>
    </message>
    <message>
        <source>; but it begins with you</source>
        <translation>; aber er beginnt mit Ihnen</translation>
    </message>
    <message>
        <source>; but it is about somebody else</source>
        <translation>; aber er handelt von jemand anderem</translation>
    </message>
    <message>
        <source>Sentences like this one were often tagged so by careful readers{about}{against}.{like}</source>
        <translation>Sätze wie dieser wurden von sorgfältigen Lesern oft so markiert{about}{against}.{like}</translation>
    </message>
    <message>
        <source>Sentences with {words} were often tagged so by careful readers{about}{against}.{like}</source>
        <translation>Sätze mit {words} wurden von sorgfältigen Lesern oft so markiert{about}{against}.{like}</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>erfragt</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>von früher</translation>
    </message>
    <message>
        <source>in somebody else&apos;s words</source>
        <translation>in den Worten anderer</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>verneint</translation>
    </message>
    <message>
        <source>only supposed</source>
        <translation>nur angenommen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>shared by you both</source>
        <translation>von Ihnen beiden</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>von jemand anderem</translation>
    </message>
    <message>
        <source>the client&apos;s</source>
        <translation>vom Klienten</translation>
    </message>
    <message>
        <source>told as it happened</source>
        <translation>erzählt, wie es geschah</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>von Ihnen selbst</translation>
    </message>
    <message>
        <source>{scope}; that it was said is what counts</source>
        <translation>{scope}; es zählt, dass es gesagt wurde</translation>
    </message>
    <message>
        <source>{words} speak for it: {how}{against}.</source>
        <translation>{words} sprechen dafür: {how}{against}.</translation>
    </message>
    <message>
        <source>{words} speaks for it: {how}{against}.</source>
        <translation>{words} spricht dafür: {how}{against}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>An example from the codebook</source>
        <translation>Ein Beispiel aus dem Kodierbuch</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Made by {version}</source>
        <translation>Gemacht von {version}</translation>
    </message>
    <message>
        <source>Mute this cue</source>
        <translation>Diesen Hinweis stumm stellen</translation>
    </message>
    <message>
        <source>No cue: the sentence as a whole reads like those that careful readers tagged so.</source>
        <translation>Kein Hinweis: Der Satz als Ganzes liest sich wie solche, die sorgfältige Leser so markiert haben.</translation>
    </message>
    <message>
        <source>So far you dropped this cue {dropped} of {decided} times.</source>
        <translation>Bisher haben Sie diesen Hinweis {dropped} von {decided} Mal verworfen.</translation>
    </message>
    <message>
        <source>The sentence has changed since, so what spoke for it cannot be shown any more.</source>
        <translation>Der Satz hat sich seither geändert; was für ihn sprach, lässt sich nicht mehr zeigen.</translation>
    </message>
    <message>
        <source>Use this cue again</source>
        <translation>Diesen Hinweis wieder nutzen</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What spoke for it could not be looked up.</source>
        <translation>Was dafür sprach, ließ sich nicht nachsehen.</translation>
    </message>
    <message>
        <source>Why this was suggested</source>
        <translation>Warum dies vorgeschlagen wurde</translation>
    </message>
    <message>
        <source>Words that weighed most</source>
        <translation>Worte mit dem meisten Gewicht</translation>
    </message>
    <message>
        <source>You added this tag yourself.</source>
        <translation>Sie haben diese Markierung selbst gesetzt.</translation>
    </message>
    <message>
        <source>{words}: without them it would be less likely.</source>
        <translation>{words}: Ohne sie wäre es weniger wahrscheinlich.</translation>
    </message>
    <message>
        <source>“{words}”: {why}; {how}</source>
        <translation>„{words}“: {why}; {how}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Import, export</source>
        <translation>Import, Export</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Change, or it was not held</source>
        <translation>Ändern, oder sie fand nicht statt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Das Treffen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{why} {day} stays.</source>
        <translation>{why} {day} bleibt.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search all entries for these words</source>
        <translation>Alle Einträge nach diesen Worten durchsuchen</translation>
    </message>
    <message>
        <source>a strain is open</source>
        <translation>eine Spannung ist offen</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>open repair</source>
        <translation>offen Reparatur</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Schritt {number} von 3</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Your practice · in your own words</source>
        <translation>Ihre Praxis · in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>begun amendment</source>
        <translation>begonnene Änderung</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>promises and tasks</source>
        <translation>Versprechen und Aufgaben</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>repair note</source>
        <translation>Notiz zur Klärung</translation>
    </message>
    <message>
        <source>{codename} · on the board</source>
        <translation>{codename} · auf der Tafel</translation>
    </message>
    <message>
        <source>{codename} · promises and tasks</source>
        <translation>{codename} · Versprechen und Aufgaben</translation>
    </message>
    <message>
        <source>{found} · by a colleague</source>
        <translation>{found} · von einer Kollegin oder einem Kollegen</translation>
    </message>
</context>
<context>
    <name>GiveView</name>
    <message>
        <source>A click on the box or the space bar takes a client along, or leaves them out again.</source>
        <translation>Ein Klick auf das Kästchen oder die Leertaste nimmt einen Klienten mit oder lässt ihn wieder weg.</translation>
    </message>
    <message>
        <source>Choose at least one client above first.</source>
        <translation>Wählen Sie oben zuerst mindestens einen Fall.</translation>
    </message>
    <message>
        <source>Code of the hand-over file</source>
        <translation>Code der Übergabedatei</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>Übergabedatei</translation>
    </message>
    <message>
        <source>I do, on another machine</source>
        <translation>Ich selbst, auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>One encrypted file that nobody opens without its code. The clients stay here too: take them off the list, or erase them, once they have arrived.</source>
        <translation>Eine verschlüsselte Datei, die niemand ohne ihren Code öffnet. Die Klienten bleiben auch hier: Nehmen Sie sie von der Liste oder löschen Sie sie, wenn sie angekommen sind.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Tell this code by another way than the file goes. It is not shown again.</source>
        <translation>Sagen Sie diesen Code auf einem anderen Weg als dem der Datei. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>The access log keeps who got it and why.</source>
        <translation>Das Zugriffsprotokoll hält fest, wer sie bekam und warum.</translation>
    </message>
    <message>
        <source>To whom, and what goes along</source>
        <translation>An wen, und was mitgeht</translation>
    </message>
    <message>
        <source>What opens the file</source>
        <translation>Was die Datei öffnet</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Welche Klienten</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>Wer sie übernimmt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without this tick your mood, your reflections and every sentence of an entry that says what you felt stay out. Of the box for what you felt and did only sentences go along that plainly tell a deed and name no feeling, or that you marked so yourself. Earlier versions and words that are not finished stay out too; what was rated or ticked goes along. The note on a strain goes along whole, your part in it too.</source>
        <translation>Ohne dieses Häkchen bleiben Ihre Stimmung, Ihre Reflexionen und jeder Satz eines Eintrags draußen, der sagt, was Sie empfanden. Aus dem Feld für Empfundenes und Getanes gehen nur Sätze mit, die klar eine Handlung nennen und kein Gefühl, oder die Sie selbst so bezeichnet haben. Frühere Fassungen und unfertige Worte bleiben ebenfalls draußen; was bewertet oder angehakt wurde, geht mit. Die Notiz zu einer Spannung geht ganz mit, auch Ihr Anteil daran.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>a code made for this file</source>
        <translation>ein Code, der für diese Datei gemacht wird</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>eine Kollegin oder ein Kollege</translation>
    </message>
    <message>
        <source>a passphrase that we agreed on</source>
        <translation>eine Passphrase, die wir vereinbart haben</translation>
    </message>
    <message>
        <source>also what I felt</source>
        <translation>auch, was ich empfand</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>mindestens 12 Zeichen</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>Asked because of {reason}.</source>
        <translation>Gefragt wegen: {reason}.</translation>
    </message>
    <message>
        <source>Asked because of {reason}: “{quote}”.</source>
        <translation>Gefragt wegen: {reason}: „{quote}“.</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Beiseitelegen …</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Warum es beiseitegelegt wird</translation>
    </message>
    <message>
        <source>Why? Enter keeps it; nobody counts it</source>
        <translation>Warum? Enter behält es; niemand zählt es</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>new officer since session {number}</source>
        <translation>neue Fachkraft seit Sitzung {number}</translation>
    </message>
    <message>
        <source>no trust rating yet</source>
        <translation>Vertrauen noch nicht bewertet</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>sessions {first} to {last}</source>
        <translation>Sitzungen {first} bis {last}</translation>
    </message>
    <message>
        <source>trust was rated below 5 in the sessions before</source>
        <translation>Vertrauen lag in den Sitzungen davor unter 5</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Tour · {number} of {whole}</source>
        <translation>Rundgang · {number} von {whole}</translation>
    </message>
</context>
<context>
    <name>HandDesk</name>
    <message>
        <source>Write the summary to</source>
        <translation>Zusammenfassung schreiben nach</translation>
    </message>
    <message>
        <source>Written as {name} in {folder}, with a manifest beside it. The access log has a line.</source>
        <translation>Geschrieben als {name} in {folder}, mit einem Begleitblatt daneben. Das Zugriffsprotokoll hat eine Zeile.</translation>
    </message>
</context>
<context>
    <name>HandView</name>
    <message>
        <source>3 · Hand over</source>
        <translation>3 · Übergeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Beside the file lies a manifest: counts, versions and a checksum, no text. Both names say nothing about the client, and only you can open them on this machine.</source>
        <translation>Neben der Datei liegt ein Begleitblatt: Zahlen, Versionen und eine Prüfsumme, kein Text. Beide Namen sagen nichts über den Klienten, und nur Sie können sie auf diesem Rechner öffnen.</translation>
    </message>
    <message>
        <source>Comparing the words that remain with your journals …</source>
        <translation>Die verbleibenden Worte werden mit Ihren Journalen verglichen …</translation>
    </message>
    <message>
        <source>Could somebody tell who it is?</source>
        <translation>Könnte jemand erkennen, wer es ist?</translation>
    </message>
    <message>
        <source>Done with this summary</source>
        <translation>Fertig mit dieser Zusammenfassung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First say who gets it and why.</source>
        <translation>Sagen Sie zuerst, wer sie bekommt und warum.</translation>
    </message>
    <message>
        <source>Go back to take a sentence out, or hand it over as it is.</source>
        <translation>Gehen Sie zurück, um einen Satz herauszunehmen, oder übergeben Sie sie so.</translation>
    </message>
    <message>
        <source>JSON for systems</source>
        <translation>JSON für Systeme</translation>
    </message>
    <message>
        <source>Markdown for any editor</source>
        <translation>Markdown für jeden Editor</translation>
    </message>
    <message>
        <source>Once it has left, nobody can call it back. The access log keeps who got it and why, not what it says.</source>
        <translation>Ist sie einmal draußen, kann niemand sie zurückholen. Das Zugriffsprotokoll hält fest, wer sie bekam und warum, nicht was darin steht.</translation>
    </message>
    <message>
        <source>PDF to read</source>
        <translation>PDF zum Lesen</translation>
    </message>
    <message>
        <source>Passphrase for the PDF, if wanted</source>
        <translation>Passphrase für das PDF, falls gewünscht</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Die beiden Passphrasen sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The words could not be compared.</source>
        <translation>Die Worte ließen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With fewer than {count} characters a program finds this passphrase soon. Four or five words hold.</source>
        <translation>Mit weniger als {count} Zeichen findet ein Programm diese Passphrase bald. Vier oder fünf Wörter halten.</translation>
    </message>
    <message>
        <source>Word to edit</source>
        <translation>Word zum Bearbeiten</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>a name or a role; the access log keeps it</source>
        <translation>ein Name oder eine Rolle; das Zugriffsprotokoll hält sie fest</translation>
    </message>
    <message>
        <source>for example: monthly supervision</source>
        <translation>zum Beispiel: monatliche Supervision</translation>
    </message>
    <message>
        <source>tell it by another way than the file</source>
        <translation>sagen Sie sie auf einem anderen Weg als dem der Datei</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>a judgement</source>
        <translation>eine Einschätzung</translation>
    </message>
    <message>
        <source>a promise or another line</source>
        <translation>eine Zusage oder eine andere Zeile</translation>
    </message>
    <message>
        <source>a strain</source>
        <translation>eine Spannung</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>eine Markierung</translation>
    </message>
    <message>
        <source>a tick of the checklist</source>
        <translation>ein Häkchen der Checkliste</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>something filled in</source>
        <translation>etwas Ausgefülltes</translation>
    </message>
    <message>
        <source>the entry; both texts stay in its history</source>
        <translation>der Eintrag; beide Texte bleiben in seinem Verlauf</translation>
    </message>
    <message>
        <source>the facts of the session</source>
        <translation>die Eckdaten der Sitzung</translation>
    </message>
    <message>
        <source>the phase of the case</source>
        <translation>die Phase des Falls</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>die Werte</translation>
    </message>
    <message>
        <source>the unfinished entry</source>
        <translation>der unfertige Eintrag</translation>
    </message>
    <message>
        <source>the words to mask</source>
        <translation>die zu verdeckenden Wörter</translation>
    </message>
    <message>
        <source>what a second reader labelled</source>
        <translation>was ein zweiter Leser vergeben hat</translation>
    </message>
    <message>
        <source>what is known of the client</source>
        <translation>was über den Klienten bekannt ist</translation>
    </message>
    <message>
        <source>what was added to the entry later</source>
        <translation>was dem Eintrag später hinzugefügt wurde</translation>
    </message>
    <message>
        <source>what was decided about a word in summaries</source>
        <translation>was über ein Wort in Zusammenfassungen entschieden wurde</translation>
    </message>
    <message>
        <source>whose a sentence is</source>
        <translation>von wem ein Satz ist</translation>
    </message>
    <message>
        <source>why a question was set aside</source>
        <translation>warum eine Frage beiseitegelegt wurde</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Choose the hand-over file</source>
        <translation>Übergabedatei wählen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>No change of officer was entered anew: it stands there already.</source>
        <translation>Kein Wechsel der Fachkraft wurde neu eingetragen: Er steht schon da.</translation>
    </message>
    <message>
        <source>Say who gets it and why: the access log keeps both.</source>
        <translation>Sagen Sie, wer sie bekommt und warum: Das Zugriffsprotokoll hält beides fest.</translation>
    </message>
    <message>
        <source>The change of officer is entered as an event of today.</source>
        <translation>Der Wechsel der Fachkraft ist als Ereignis von heute eingetragen.</translation>
    </message>
    <message>
        <source>The change of officer is entered for {count} of {whole}; for the others it stands there already.</source>
        <translation>Der Wechsel der Fachkraft ist für {count} von {whole} eingetragen; bei den anderen steht er schon da.</translation>
    </message>
    <message>
        <source>The hand-over file is written and was read again.</source>
        <translation>Die Übergabedatei ist geschrieben und wurde noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The hand-over file is written and was read again. Note its code now: nobody opens it without.</source>
        <translation>Die Übergabedatei ist geschrieben und wurde wieder gelesen. Notieren Sie jetzt ihren Code: ohne ihn öffnet sie niemand.</translation>
    </message>
    <message>
        <source>Write the file to</source>
        <translation>Datei schreiben nach</translation>
    </message>
    <message>
        <source>Writing the hand-over file …</source>
        <translation>Die Übergabedatei wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients are taken in. Nothing that was here is lost.</source>
        <comment>{count} client is taken in. Nothing that was here is lost.</comment>
        <translation>
            <numerusform>{count} Klient ist übernommen. Nichts von dem, was hier war, ist verloren.</numerusform>
            <numerusform>{count} Klienten sind übernommen. Nichts von dem, was hier war, ist verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the journal (Ctrl+L)</source>
        <translation>Das Journal sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>These pages are in English only.</source>
        <translation>Diese Seiten gibt es nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>geschrieben am {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>What would change it: {words}</source>
        <translation>Was es ändern würde: {words}</translation>
    </message>
    <message>
        <source>Your judgement before the board</source>
        <translation>Ihre Einschätzung vor der Tafel</translation>
    </message>
    <message>
        <source>Your judgement of {day}, before the board was open: {answer}, {chance} in 100</source>
        <translation>Ihre Einschätzung vom {day}, bevor die Tafel offen war: {answer}, {chance} von 100</translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>A colleague judged on {day}; it is shown once you have answered.</source>
        <translation>Eine Kollegin oder ein Kollege hat am {day} eine Einschätzung abgegeben; sie wird gezeigt, sobald Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>A step, an answer, a chance and your reasons are needed: they are what you will want to read later.</source>
        <translation>Es braucht einen Schritt, eine Antwort, eine Wahrscheinlichkeit und Ihre Gründe: Das werden Sie später lesen wollen.</translation>
    </message>
    <message>
        <source>Chance that it goes without a break in contact over four sessions</source>
        <translation>Wahrscheinlichkeit, dass es über vier Sitzungen ohne Abbruch des Kontakts geht</translation>
    </message>
    <message>
        <source>First your own judgement. It is kept as it is, with the day; then the board opens. No program knows this better.</source>
        <translation>Zuerst Ihre eigene Einschätzung. Sie bleibt, wie sie ist, mit dem Tag; dann öffnet sich die Tafel. Kein Programm weiß dies besser.</translation>
    </message>
    <message>
        <source>Is there enough relationship for it?</source>
        <translation>Ist dafür genug Beziehung da?</translation>
    </message>
    <message>
        <source>Is there enough relationship to move on?</source>
        <translation>Ist genug Beziehung da für den nächsten Schritt?</translation>
    </message>
    <message>
        <source>Keep it and open the board</source>
        <translation>Einschätzung behalten und die Tafel öffnen</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>What came of it is asked after four sessions or 60 days. It held if the client kept coming, no strain stayed open and the step went on.</source>
        <translation>Was daraus wurde, wird nach vier Sitzungen oder 60 Tagen gefragt. Es hat gehalten, wenn der Klient weiter kam, keine Spannung offen blieb und der Schritt weiterging.</translation>
    </message>
    <message>
        <source>What would change your mind?</source>
        <translation>Was würde Ihre Meinung ändern?</translation>
    </message>
    <message>
        <source>What you have seen and heard that makes you think so</source>
        <translation>Was Sie gesehen und gehört haben, das Sie so denken lässt</translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation>Ihre Gründe</translation>
    </message>
    <message>
        <source>for example: talk about the offence</source>
        <translation>zum Beispiel: über die Tat sprechen</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>At least {count} characters; {missing} more to go.</source>
        <translation>Mindestens {count} Zeichen; es fehlen noch {missing}.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>First type the code back from the paper: only so it is sure to be right.</source>
        <translation>Tippen Sie zuerst den Code vom Papier ab: Nur so ist sicher, dass er stimmt.</translation>
    </message>
    <message>
        <source>Five random words are easy to type and hard to guess. The passphrase is asked for each time the journal opens.</source>
        <translation>Fünf zufällige Wörter sind leicht zu tippen und schwer zu erraten. Nach der Passphrase wird bei jedem Öffnen des Journals gefragt.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this code opens the journal. Print it or write it down, and keep it away from this machine. It is not shown again.</source>
        <translation>Ist die Passphrase vergessen, öffnet nur dieser Code das Journal. Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn getrennt von diesem Rechner auf. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Long enough. Now the same again.</source>
        <translation>Lang genug. Jetzt dieselbe noch einmal.</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Journal anlegen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Passphrase und Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The journal is made and encrypted; this takes a moment …</source>
        <translation>Das Journal wird angelegt und verschlüsselt; das dauert einen Moment …</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>This is not the code shown above. Compare it letter by letter, then press Enter again.</source>
        <translation>Das ist nicht der oben gezeigte Code. Vergleichen Sie ihn Zeichen für Zeichen und drücken Sie dann noch einmal die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Back to the shared models</source>
        <translation>Zurück zu den gemeinsamen Modellen</translation>
    </message>
    <message>
        <source>It can be used only where it agrees with you more often there, beyond chance. In simulations that took some 500 decisions; muting a cue works at once.</source>
        <translation>Genutzt werden kann es nur, wo es dort häufiger mit Ihnen übereinstimmt, über den Zufall hinaus. In Simulationen brauchte das etwa 500 Entscheidungen; einen Hinweis stumm zu stellen wirkt sofort.</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Es wird ab jetzt genutzt.</translation>
    </message>
    <message>
        <source>It never leaves out a sign of danger, and what it learned never leaves this journal.</source>
        <translation>Ein Zeichen von Gefahr lässt es nie weg, und was es gelernt hat, verlässt dieses Journal nie.</translation>
    </message>
    <message>
        <source>On {held} held-back decisions it agreed with you {learned} times, what you have now {present} times.</source>
        <translation>Bei {held} zurückgehaltenen Entscheidungen stimmte es {learned} Mal mit Ihnen überein, was Sie jetzt haben {present} Mal.</translation>
    </message>
    <message>
        <source>Suggestions that you would drop are left out, as learned.</source>
        <translation>Vorschläge, die Sie verwerfen würden, bleiben weg, wie gelernt.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>That is better, beyond chance. You can use it.</source>
        <translation>Das ist besser, über den Zufall hinaus. Sie können es nutzen.</translation>
    </message>
    <message>
        <source>That is no win beyond chance, so nothing changes.</source>
        <translation>Das ist kein Gewinn über den Zufall hinaus; es ändert sich nichts.</translation>
    </message>
    <message>
        <source>The shared models are used as they are.</source>
        <translation>Die gemeinsamen Modelle werden genutzt, wie sie sind.</translation>
    </message>
    <message>
        <source>There is too little to learn from: {decisions} decisions, of which {held} could be held back. Some 60 decisions over several entries are needed.</source>
        <translation>Es gibt zu wenig zu lernen: {decisions} Entscheidungen, von denen {held} zurückgehalten werden konnten. Es braucht etwa 60 Entscheidungen über mehrere Einträge.</translation>
    </message>
    <message>
        <source>Try it on my decisions</source>
        <translation>An meinen Entscheidungen ausprobieren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <source>What you keep and drop can teach the suggestions to leave out what you would drop. It learns from your older entries and is judged by the newest third, which it has not seen.</source>
        <translation>Was Sie behalten und verwerfen, kann die Vorschläge lehren, wegzulassen, was Sie verwerfen würden. Es lernt aus Ihren älteren Einträgen und wird am neuesten Drittel gemessen, das es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>rather kept</source>
        <translation>eher behalten</translation>
    </message>
    <message>
        <source>rather left out</source>
        <translation>eher weggelassen</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>In a few words; Enter adds it</source>
        <translation>In wenigen Worten; Enter fügt es hinzu</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In den Worten des Klienten</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What they chose</source>
        <translation>Was gewählt wurde</translation>
    </message>
    <message>
        <source>What they could choose from</source>
        <translation>Was zur Wahl stand</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Worum gebeten wurde</translation>
    </message>
    <message>
        <source>What was offered, and what was agreed</source>
        <translation>Was angeboten und was vereinbart wurde</translation>
    </message>
    <message>
        <source>Which service, by role, and what was asked or told</source>
        <translation>Welche Stelle, nach Rolle, und was gefragt oder gesagt wurde</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Wen es bindet</translation>
    </message>
    <message>
        <source>Why it is needed, and on what legal basis</source>
        <translation>Warum es nötig ist, und auf welcher Rechtsgrundlage</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>uns beide</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mich</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>den Klienten</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Agreed tasks</source>
        <translation>Vereinbarte Aufgaben</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wahlmöglichkeiten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Credible is who keeps promises: {kept} kept, {broken} not kept, {open} open, {owed} of these past their day. Only you see this.</source>
        <translation>Glaubwürdig ist, wer Zusagen hält: {kept} gehalten, {broken} nicht gehalten, {open} offen, davon {owed} überfällig. Nur Sie sehen das.</translation>
    </message>
    <message>
        <source>Dropped (D)</source>
        <translation>Fallen gelassen (D)</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>Gehalten (K)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Verhandelt</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation>Nicht gehalten (B)</translation>
    </message>
    <message>
        <source>Nothing is noted here yet.</source>
        <translation>Hier ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>Open (O)</source>
        <translation>Offen (O)</translation>
    </message>
    <message>
        <source>Promises and help</source>
        <translation>Zusagen und Hilfe</translation>
    </message>
    <message>
        <source>Promises, tasks and agreements</source>
        <translation>Zusagen, Aufgaben und Vereinbarungen</translation>
    </message>
    <message>
        <source>open, past its day</source>
        <translation>offen, überfällig</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>A colleague decided to move on</source>
        <translation>Eine Kollegin oder ein Kollege hat entschieden, weiterzugehen</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Ereignis eintragen</translation>
    </message>
    <message>
        <source>Choosing counts from today; put the line on another day below if it was earlier. Nothing but the first meeting ever moves a case by itself.</source>
        <translation>Die Wahl gilt ab heute; war es früher, legen Sie die Zeile unten auf einen anderen Tag. Von selbst verschiebt nur das erste Treffen einen Fall.</translation>
    </message>
    <message>
        <source>Chosen line</source>
        <translation>Gewählte Zeile</translation>
    </message>
    <message>
        <source>Closing reflection written</source>
        <translation>Abschließende Reflexion geschrieben</translation>
    </message>
    <message>
        <source>Day of the chosen line</source>
        <translation>Tag der gewählten Zeile</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Tag des Ereignisses</translation>
    </message>
    <message>
        <source>Decided to move on</source>
        <translation>Entschieden, weiterzugehen</translation>
    </message>
    <message>
        <source>First impression read again</source>
        <translation>Ersten Eindruck wieder gelesen</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>In wenigen Worten, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Life of the case</source>
        <translation>Lauf des Falls</translation>
    </message>
    <message>
        <source>Nine months: read the first impression again</source>
        <translation>Neun Monate: den ersten Eindruck wieder lesen</translation>
    </message>
    <message>
        <source>Put it on this day</source>
        <translation>Auf diesen Tag legen</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Akte angelegt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Something that may have moved the whole relationship: the chart then allows it to have jumped.</source>
        <translation>Etwas, das die ganze Beziehung bewegt haben mag: Die Kurve lässt dann zu, dass sie gesprungen ist.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Was geschah, in Ihren Worten</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Wo der Fall steht</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings held</source>
        <comment>{count} meeting held</comment>
        <translation>
            <numerusform>{count} Treffen hat stattgefunden</numerusform>
            <numerusform>{count} Treffen haben stattgefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meetings}, all before {day}</source>
        <comment>{meetings}, before {day}</comment>
        <translation>
            <numerusform>{meetings}, vor dem {day}</numerusform>
            <numerusform>{meetings}, alle vor dem {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{meetings}, {earlier} of them before {day}</source>
        <translation>{meetings}, {earlier} davon vor dem {day}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A line needs its reason: say why there, then set it.</source>
        <translation>Eine Linie braucht ihren Grund: Sagen Sie, warum dort, dann setzen Sie sie.</translation>
    </message>
    <message>
        <source>Enough to move on</source>
        <translation>Genug für den nächsten Schritt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Set on {day}.</source>
        <translation>Gesetzt am {day}.</translation>
    </message>
    <message>
        <source>Set the line</source>
        <translation>Linie setzen</translation>
    </message>
    <message>
        <source>What your team agreed to be enough for the next step. Only with a line does the board say of the ratings that they are steady or building; of tags it says so without one.</source>
        <translation>Was Ihr Team als genug für den nächsten Schritt vereinbart hat. Nur mit einer Linie sagt die Tafel von den Bewertungen beständig oder im Aufbau; von Markierungen sagt sie es auch ohne.</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Warum dort</translation>
    </message>
    <message>
        <source>Why there, and who agreed</source>
        <translation>Warum dort, und wer zugestimmt hat</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Linie</translation>
    </message>
</context>
<context>
    <name>Linkage</name>
    <message>
        <source>The words that remain do not single out this client&apos;s journal. That is no proof that nobody can.</source>
        <translation>Die verbliebenen Wörter heben das Journal dieses Klienten nicht heraus. Das beweist nicht, dass niemand ihn erkennt.</translation>
    </message>
    <message>
        <source>The words that remain point to this client&apos;s journal more than to any other. Look at the sentences below.</source>
        <translation>Die verbliebenen Wörter weisen stärker auf das Journal dieses Klienten als auf jedes andere. Sehen Sie sich die Sätze darunter an.</translation>
    </message>
    <message numerus="yes">
        <source>With {count} clients on this machine, anyone who knows the caseload can tell who this is about.</source>
        <comment>With {count} client on this machine, anyone who knows the caseload can tell who this is about.</comment>
        <translation>
            <numerusform>Bei {count} Klienten auf diesem Rechner erkennt jeder, der die Fälle kennt, um wen es geht.</numerusform>
            <numerusform>Bei {count} Klienten auf diesem Rechner erkennt jeder, der die Fälle kennt, um wen es geht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Asking this desktop&apos;s keyring …</source>
        <translation>Der Schlüsselbund dieses Rechners wird gefragt …</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Locked journal</source>
        <translation>Gesperrtes Journal</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Demonstration öffnen</translation>
    </message>
    <message>
        <source>Open with this desktop&apos;s keyring</source>
        <translation>Mit dem Schlüsselbund dieses Rechners öffnen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>Was lesbar ist, wird gerettet …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the damaged journal is as it was.</source>
        <translation>Angehalten. Nichts wurde verändert: Das beschädigte Journal ist, wie es war.</translation>
    </message>
    <message>
        <source>Stopped. The journal is as it was; it is brought up to date when it is unlocked next.</source>
        <translation>Angehalten. Das Journal ist, wie es war; beim nächsten Entsperren wird es auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>The backup is back. It opens with the passphrase or the code of its day.</source>
        <translation>Die Sicherung ist zurückgeholt. Sie öffnet sich mit der Passphrase oder dem Code ihres Tages.</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s; each further wrong one doubles the wait.</source>
        <translation>Der nächste Versuch ist in {seconds} s möglich; jeder weitere falsche verdoppelt die Wartezeit.</translation>
    </message>
    <message>
        <source>There is no back door. Without the passphrase or the recovery code the journal stays closed.</source>
        <translation>Es gibt keine Hintertür. Ohne die Passphrase oder den Wiederherstellungscode bleibt das Journal verschlossen.</translation>
    </message>
    <message>
        <source>This demonstration opens with: {words}</source>
        <translation>Diese Demonstration öffnet sich mit: {words}</translation>
    </message>
    <message>
        <source>This version brings the journal up to date, once. A copy of it is kept beside it.</source>
        <translation>Diese Version bringt das Journal einmalig auf den neuen Stand. Eine Kopie davon bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Die Passphrase nutzen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Den Wiederherstellungscode nutzen</translation>
    </message>
    <message>
        <source>What was here before was moved aside, into a folder of its own in the journal&apos;s folder.</source>
        <translation>Was vorher hier war, wurde beiseitegelegt, in einen eigenen Ordner im Ordner des Journals.</translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation>Journal der Arbeitsbeziehung</translation>
    </message>
    <message>
        <source>Your agency&apos;s key opens it too; each such opening stands in the access log.</source>
        <translation>Auch der Schlüssel Ihrer Behörde öffnet es; jede solche Öffnung steht im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMONSTRATION · all people in this journal are invented</source>
        <translation>DEMONSTRATION · alle Personen in diesem Journal sind erfunden</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Schrift bei 100 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation>Journal der Arbeitsbeziehung</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>A new client …</source>
        <translation>Ein neuer Klient …</translation>
    </message>
    <message>
        <source>A session for each entry</source>
        <translation>Eine Sitzung je Eintrag</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>All other entries</source>
        <translation>Alle anderen Einträge</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Codename of the new client</source>
        <translation>Deckname des neuen Klienten</translation>
    </message>
    <message>
        <source>Keep them as a note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>One session for a day</source>
        <translation>Eine Sitzung je Tag</translation>
    </message>
    <message>
        <source>Several entries of one day</source>
        <translation>Mehrere Einträge eines Tages</translation>
    </message>
    <message>
        <source>The diary&apos;s own tags</source>
        <translation>Die eigenen Schlagworte des Tagebuchs</translation>
    </message>
    <message>
        <source>Which client is it about?</source>
        <translation>Um welchen Klienten geht es?</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>wie alle anderen</translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation>zum Beispiel K-07</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>new client “{label}”</source>
        <translation>neuer Klient „{label}“</translation>
    </message>
    <message>
        <source>“{label}” · {count}</source>
        <translation>„{label}“ · {count}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong ({code}). Nothing that was saved is lost.</source>
        <translation>Etwas ist schiefgegangen ({code}). Nichts Gespeichertes ist verloren.</translation>
    </message>
</context>
<context>
    <name>MethodView</name>
    <message>
        <source>How it is worked out</source>
        <translation>Wie es berechnet wird</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>“{typed}” is not a length of up to 12 hours. Write it like 45, 1:15 or 1 h 15 min.</source>
        <translation>„{typed}“ ist keine Dauer von höchstens 12 Stunden. Schreiben Sie sie so: 45, 1:15 oder 1 Std. 15 Min.</translation>
    </message>
    <message>
        <source>“{typed}” is not a length of up to 12 hours; {kept} stays. Write it like 45, 1:15 or 1 h 15 min.</source>
        <translation>„{typed}“ ist keine Dauer von höchstens 12 Stunden; {kept} bleibt. Schreiben Sie sie so: 45, 1:15 oder 1 Std. 15 Min.</translation>
    </message>
    <message>
        <source>“{typed}” may be a time of day. Write how long it took in minutes, like 90 or 480.</source>
        <translation>„{typed}“ kann eine Uhrzeit sein. Schreiben Sie in Minuten, wie lange es dauerte, etwa 90 oder 480.</translation>
    </message>
    <message>
        <source>“{typed}” may be a time of day; {kept} stays. Write how long it took in minutes, like 90 or 480.</source>
        <translation>„{typed}“ kann eine Uhrzeit sein; {kept} bleibt. Schreiben Sie in Minuten, wie lange es dauerte, etwa 90 oder 480.</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>NamedOffers</name>
    <message>
        <source>All about the client {name}</source>
        <translation>Alles über Klient {name}</translation>
    </message>
    <message>
        <source>All sentences tagged {name}</source>
        <translation>Alle Sätze mit der Markierung {name}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A topic that can wait</source>
        <translation>Ein Thema, das warten kann</translation>
    </message>
    <message>
        <source>Agreed task</source>
        <translation>Vereinbarte Aufgabe</translation>
    </message>
    <message>
        <source>Correct (Enter)</source>
        <translation>Berichtigen (Enter)</translation>
    </message>
    <message>
        <source>Drop (Delete)</source>
        <translation>Fallen lassen (Entf)</translation>
    </message>
    <message>
        <source>Dropped: the line stays on record under Practice.</source>
        <translation>Fallen gelassen: Die Zeile bleibt unter Praxis vermerkt.</translation>
    </message>
    <message>
        <source>Homework that you both agreed on</source>
        <translation>Eine Hausaufgabe, die Sie beide vereinbart haben</translation>
    </message>
    <message>
        <source>However small</source>
        <translation>Und sei es noch so klein</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich habe zugesagt</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Noted for next time; Enter corrects one, Delete takes it out</source>
        <translation>Fürs nächste Mal notiert; Enter berichtigt eine Zeile, Entf nimmt sie heraus</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Eine Sache</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Removed: the line is gone.</source>
        <translation>Entfernt: Die Zeile ist weg.</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Vorzubereiten</translation>
    </message>
    <message>
        <source>being corrected below</source>
        <translation>wird unten berichtigt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>NextDesk</name>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Trust as you rated it in the sessions before: {ratings}.</source>
        <translation>Vertrauen, wie Sie es in den Sitzungen davor bewertet haben: {ratings}.</translation>
    </message>
    <message>
        <source>Trust was not rated in the sessions before.</source>
        <translation>Vertrauen wurde in den Sitzungen davor nicht bewertet.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of this session</source>
        <translation>Notizen zu dieser Sitzung</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {lowest} to {highest} is needed; {kept} stays.</source>
        <translation>Hier braucht es eine ganze Zahl von {lowest} bis {highest}; {kept} bleibt.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {lowest} to {highest}.</source>
        <translation>„{typed}“ ist keine ganze Zahl von {lowest} bis {highest}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {lowest} to {highest}; {kept} stays.</source>
        <translation>„{typed}“ ist keine ganze Zahl von {lowest} bis {highest}; {kept} bleibt.</translation>
    </message>
</context>
<context>
    <name>OpenJournal</name>
    <message>
        <source>A new entry for …</source>
        <translation>Ein neuer Eintrag für …</translation>
    </message>
    <message>
        <source>Add a client …</source>
        <translation>Klient anlegen …</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück dorthin, wo Sie waren</translation>
    </message>
    <message>
        <source>Bring back what was dropped last</source>
        <translation>Zuletzt Verworfenes zurückholen</translation>
    </message>
    <message>
        <source>Encrypt anyway</source>
        <translation>Trotzdem verschlüsseln</translation>
    </message>
    <message>
        <source>Find or do …</source>
        <translation>Finden oder tun …</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation>Trotzdem sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Opened with the recovery code. If the passphrase is forgotten, set a new one; the code goes on opening the journal.</source>
        <translation>Mit dem Wiederherstellungscode geöffnet. Ist die Passphrase vergessen, setzen Sie eine neue; der Code öffnet das Journal weiterhin.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore anyway</source>
        <translation>Trotzdem wiederherstellen</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>The last import was cut off. Bring the diary in again to go on, or take back what came in.</source>
        <translation>Der letzte Import brach ab. Holen Sie das Tagebuch noch einmal herein, um weiterzumachen, oder nehmen Sie zurück, was hereinkam.</translation>
    </message>
    <message>
        <source>The new language is used from the next unlocking on.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Entsperren.</translation>
    </message>
    <message>
        <source>The recovery code was shown and never typed back. If it is not on paper, make a new one now.</source>
        <translation>Der Wiederherstellungscode wurde gezeigt und nie zurückgetippt. Steht er nicht auf Papier, erstellen Sie jetzt einen neuen.</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Die Einstellung bleibt, wie sie war. {why}</translation>
    </message>
    <message>
        <source>This journal was opened with the agency&apos;s key on {day}. The access log has each time.</source>
        <translation>Dieses Journal wurde am {day} mit dem Schlüssel der Behörde geöffnet. Im Zugriffsprotokoll steht jede solche Öffnung.</translation>
    </message>
    <message>
        <source>To the list of clients</source>
        <translation>Zur Liste der Klienten</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>To the ways in</source>
        <translation>Zu den Zugängen</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>neuer Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients who were erased are back with the backup. Erase them once more if they are not to stay.</source>
        <comment>A client who was erased is back with the backup. Erase the client once more if it is not to stay.</comment>
        <translation>
            <numerusform>Ein gelöschter Klient ist mit der Sicherung zurück. Löschen Sie ihn noch einmal, wenn er nicht bleiben soll.</numerusform>
            <numerusform>{count} gelöschte Klienten sind mit der Sicherung zurück. Löschen Sie sie noch einmal, wenn sie nicht bleiben sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: of which client?</source>
        <translation>{page}: von wem?</translation>
    </message>
    <message>
        <source>{page}: {part}</source>
        <translation>{page}: {part}</translation>
    </message>
</context>
<context>
    <name>OtherLanguage</name>
    <message>
        <source>Some of it reads like another language than English. Its words are not known here, so that they are masked whole. Where they name nobody and nothing, L brings them back, unless a word to mask stands among them.</source>
        <translation>Manches liest sich wie eine andere Sprache als Englisch. Die Wörter sind hier nicht bekannt, daher sind sie ganz verdeckt. Wo sie niemanden und nichts nennen, bringt L sie zurück, außer wenn ein zu verdeckendes Wort darunter ist.</translation>
    </message>
</context>
<context>
    <name>OtherwiseRows</name>
    <message>
        <source>gone: {tags}</source>
        <translation>weg: {tags}</translation>
    </message>
    <message>
        <source>new: {tags}</source>
        <translation>neu: {tags}</translation>
    </message>
    <message>
        <source>{codename}, session {number}, {day}</source>
        <translation>{codename}, Sitzung {number}, {day}</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Choose what came of it first.</source>
        <translation>Wählen Sie zuerst, was daraus wurde.</translation>
    </message>
    <message>
        <source>It held if the client kept coming, no strain stayed open and the step went on. A step that was not taken cannot be judged; that is an answer too.</source>
        <translation>Es hat gehalten, wenn der Klient weiter kam, keine Spannung offen blieb und der Schritt weiterging. Ein Schritt, der nicht getan wurde, lässt sich nicht beurteilen; auch das ist eine Antwort.</translation>
    </message>
    <message>
        <source>Keep what came of it</source>
        <translation>Festhalten, was daraus wurde</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Jetzt sagen</translation>
    </message>
    <message>
        <source>What came of the step?</source>
        <translation>Was wurde aus dem Schritt?</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Was geschah, in Ihren Worten</translation>
    </message>
    <message>
        <source>You will be asked after four more sessions, on {day} at the latest; Today reminds you.</source>
        <translation>Sie werden nach vier weiteren Sitzungen gefragt, spätestens am {day}; Heute erinnert Sie.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Brier score {score}, likely {low} to {high}: 0 is never wrong, 0.25 is saying 50 in 100 each time.</source>
        <translation>Brier-Wert {score}, wahrscheinlich {low} bis {high}: 0 heißt nie falsch, 0,25 heißt jedes Mal 50 von 100 gesagt.</translation>
    </message>
    <message>
        <source>Over all your clients. This is yours alone and no measure of staff.</source>
        <translation>Über alle Ihre Klienten. Das gehört nur Ihnen und ist kein Maß für Personal.</translation>
    </message>
    <message>
        <source>What you expected less what came about: {mean} in 100, likely between {low} and {high}.</source>
        <translation>Was Sie erwarteten, weniger dem, was eintrat: {mean} von 100, wahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Your own judgements</source>
        <translation>Ihre eigenen Einschätzungen</translation>
    </message>
</context>
<context>
    <name>OwnRating</name>
    <message>
        <source>0 means: not at all.  10 means: very well. There is no right answer.</source>
        <translation>0 heißt: gar nicht.  10 heißt: sehr gut. Es gibt keine richtige Antwort.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Zurück zum Journal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How well did we work together today?</source>
        <translation>Wie gut haben wir heute zusammengearbeitet?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Das möchte ich lieber nicht sagen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation>Bitte geben Sie den Rechner zurück.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>we talked past each other</source>
        <translation>wir haben aneinander vorbeigeredet</translation>
    </message>
    <message>
        <source>we understood each other</source>
        <translation>wir haben einander verstanden</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Take this word away</source>
        <translation>Dieses Wort wegnehmen</translation>
    </message>
    <message>
        <source>They are kept inside the vault, since they may be names.</source>
        <translation>Sie liegen im Tresor, da sie Namen sein können.</translation>
    </message>
    <message>
        <source>Words that spelling knows from you</source>
        <translation>Wörter, die die Rechtschreibung von Ihnen kennt</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>A copy for the client</source>
        <translation>Eine Kopie für den Klienten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything the journal keeps about this client, in plain language. Names of other people are masked. Read it to the end: a sentence may point to somebody without a name.</source>
        <translation>Alles, was das Journal über diesen Klienten aufbewahrt, in einfacher Sprache. Namen anderer Menschen sind verdeckt. Lesen Sie es bis zum Ende: Ein Satz kann auch ohne Namen auf jemanden weisen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mask these words too</source>
        <translation>Auch diese Wörter verdecken</translation>
    </message>
    <message>
        <source>Names that are the client&apos;s own</source>
        <translation>Namen, die dem Klienten gehören</translation>
    </message>
    <message>
        <source>The copy as it would leave</source>
        <translation>Die Kopie, wie sie den Rechner verließe</translation>
    </message>
    <message>
        <source>Which of these names are the client&apos;s own? They stay in.</source>
        <translation>Welche dieser Namen gehören dem Klienten? Sie bleiben stehen.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Who is masked</source>
        <translation>Wer verdeckt ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Write the copy to</source>
        <translation>Kopie schreiben nach</translation>
    </message>
    <message>
        <source>Write the copy …</source>
        <translation>Kopie schreiben …</translation>
    </message>
    <message>
        <source>asked to see what is kept</source>
        <translation>hat darum gebeten zu sehen, was aufbewahrt wird</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>stehen gelassen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>den Klienten</translation>
    </message>
    <message>
        <source>the client&apos;s own</source>
        <translation>dem Klienten eigen</translation>
    </message>
    <message>
        <source>words or names, with commas between them</source>
        <translation>Wörter oder Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} Mal</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, Export</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Ihre Praxis</translation>
    </message>
    <message>
        <source>back up now</source>
        <translation>jetzt sichern</translation>
    </message>
    <message>
        <source>bring a diary in</source>
        <translation>ein Tagebuch hereinholen</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>check the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>encrypt everything anew</source>
        <translation>alles neu verschlüsseln</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>neuen Wiederherstellungscode machen</translation>
    </message>
    <message>
        <source>restore from a backup</source>
        <translation>aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>take everything out</source>
        <translation>alles mitnehmen</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation>Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>would it come back?</source>
        <translation>käme sie zurück?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a client, or words from an entry</source>
        <translation>Ein Befehl, ein Klient oder Worte aus einem Eintrag</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nichts passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>So heißt nichts. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Beside the entry</source>
        <translation>Neben dem Eintrag</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>One box instead of four: write as it comes</source>
        <translation>Ein Feld statt vier: schreiben, wie es kommt</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Part of the session</source>
        <translation>Teil der Sitzung</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
</context>
<context>
    <name>PastJudgement</name>
    <message>
        <source>After seeing the board: {answer}</source>
        <translation>Nach dem Blick auf die Tafel: {answer}</translation>
    </message>
    <message>
        <source>Decided to move on, {day}.</source>
        <translation>Am {day} für den nächsten Schritt entschieden.</translation>
    </message>
    <message>
        <source>What would change it: {words}</source>
        <translation>Was es ändern würde: {words}</translation>
    </message>
    <message>
        <source>{day}: {answer}, {chance} in 100</source>
        <translation>{day}: {answer}, {chance} von 100</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>I did</source>
        <translation>Ich tat</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>Ich empfand</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich habe zugesagt</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>Ich sah</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Ich denke</translation>
    </message>
    <message>
        <source>No strain</source>
        <translation>Keine Spannung</translation>
    </message>
    <message>
        <source>Pulled away</source>
        <translation>Zog sich zurück</translation>
    </message>
    <message>
        <source>Pushed against</source>
        <translation>Ging dagegen an</translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation>Jemand anderes sagte</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Gesagt wurde</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>vereinbarte Aufgabe</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <comment>and one more</comment>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>before first contact</source>
        <translation>vor dem ersten Kontakt</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>von einer Kollegin oder einem Kollegen</translation>
    </message>
    <message>
        <source>by your decisions</source>
        <translation>durch Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>by your decisions, once the entry is finished</source>
        <translation>durch Ihre Entscheidungen, sobald der Eintrag fertig ist</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>nicht zu beurteilen</translation>
    </message>
    <message>
        <source>choice given</source>
        <translation>Wahl gelassen</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>contact with others</source>
        <translation>Kontakt mit anderen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>first interviews</source>
        <translation>erste Gespräche</translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation>für die Supervision</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>it did not hold</source>
        <translation>es hat nicht gehalten</translation>
    </message>
    <message>
        <source>it held</source>
        <translation>es hat gehalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation>ruhen lassen</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ging früher</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>lost in a salvage; not known whether it took place</source>
        <translation>beim Retten der Datei verloren; ob sie stattfand, ist nicht bekannt</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>moving on</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>verhandelt</translation>
    </message>
    <message>
        <source>new officer</source>
        <translation>neue Fachkraft</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>nicht geklärt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>practical help</source>
        <translation>praktische Hilfe</translation>
    </message>
    <message>
        <source>pulling back</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>Entlassungstermin</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>task from supervision</source>
        <translation>Aufgabe aus der Supervision</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>the words were not handed over</source>
        <translation>die Worte wurden nicht übergeben</translation>
    </message>
    <message>
        <source>thought from supervision</source>
        <translation>Gedanke aus der Supervision</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>vorzubereiten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Verlegung</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>was no strain</source>
        <translation>war keine Spannung</translation>
    </message>
    <message>
        <source>working</source>
        <translation>Arbeitsphase</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>Sie haben es gesagt</translation>
    </message>
    <message>
        <source>you said they are not</source>
        <translation>Sie haben gesagt, noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <comment>{count} day ago</comment>
        <translation>
            <numerusform>vor {count} Tag</numerusform>
            <numerusform>vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} less sure ones are not shown.</source>
        <comment>{count} less sure one is not shown.</comment>
        <translation>
            <numerusform>{count} weniger sicherer ist nicht gezeigt.</numerusform>
            <numerusform>{count} weniger sichere sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months ago</source>
        <comment>{count} month ago</comment>
        <translation>
            <numerusform>vor {count} Monat</numerusform>
            <numerusform>vor {count} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks ago</source>
        <comment>{count} week ago</comment>
        <translation>
            <numerusform>vor {count} Woche</numerusform>
            <numerusform>vor {count} Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>A client needs a codename; {kept} stays.</source>
        <translation>Ein Klient braucht einen Decknamen; {kept} bleibt.</translation>
    </message>
    <message>
        <source>A copy for the client …</source>
        <translation>Eine Kopie für den Klienten …</translation>
    </message>
    <message>
        <source>A record is kept only as long as it is needed. On this day Today asks whether it still is.</source>
        <translation>Eine Akte wird nur aufbewahrt, solange sie gebraucht wird. An diesem Tag fragt Heute, ob das noch so ist.</translation>
    </message>
    <message>
        <source>Another client has the codename “{typed}”; {kept} stays.</source>
        <translation>Ein anderer Klient hat den Decknamen „{typed}“; {kept} bleibt.</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Fragen am</translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation>Zurück auf die Liste</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Erase this client …</source>
        <translation>Diesen Klienten löschen …</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Aufbewahren und löschen</translation>
    </message>
    <message>
        <source>No initials, no birthday, no nickname that others know.</source>
        <translation>Keine Initialen, kein Geburtstag, kein Spitzname, den andere kennen.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The copy is written; the access log keeps who got it and why.</source>
        <translation>Die Kopie ist geschrieben; das Zugriffsprotokoll hält fest, wer sie bekam und warum.</translation>
    </message>
    <message>
        <source>“{typed}” is longer than {longest} letters; {kept} stays.</source>
        <translation>„{typed}“ ist länger als {longest} Zeichen; {kept} bleibt.</translation>
    </message>
    <message>
        <source>“{word}” is masked already, as {kind}. Its row is chosen: its kind is changed below the list.</source>
        <translation>„{word}“ wird schon verdeckt, als: {kind}. Die Zeile ist gewählt: Unter der Liste lässt sich die Art ändern.</translation>
    </message>
    <message>
        <source>“{word}” is not masked any more.</source>
        <translation>„{word}“ wird nicht mehr verdeckt.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>A court can order you to hand it over, and the client can ask to see what is kept about them. Write so that you could read it out.</source>
        <translation>Ein Gericht kann seine Herausgabe anordnen, und der Klient kann verlangen zu sehen, was über ihn aufbewahrt wird. Schreiben Sie so, dass Sie es vorlesen könnten.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Clients are known by a codename. Real names belong in the list of words to be masked, nowhere else.</source>
        <translation>Klienten sind unter einem Decknamen bekannt. Wirkliche Namen gehören in die Liste der zu verdeckenden Wörter, sonst nirgends hin.</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It can still be demanded</source>
        <translation>Es kann trotzdem verlangt werden</translation>
    </message>
    <message>
        <source>It does not replace the official file. What must be reported goes through the official channel.</source>
        <translation>Es ersetzt die amtliche Akte nicht. Was gemeldet werden muss, geht über den Dienstweg.</translation>
    </message>
    <message>
        <source>It suggests, you decide</source>
        <translation>Es schlägt vor, Sie entscheiden</translation>
    </message>
    <message>
        <source>Look at the demonstration first</source>
        <translation>Zuerst die Demonstration ansehen</translation>
    </message>
    <message>
        <source>Marks on your sentences are suggestions, worked out on this machine. There is no score of a person, and nothing is decided here.</source>
        <translation>Markierungen an Ihren Sätzen sind Vorschläge, auf diesem Gerät ermittelt. Es gibt keine Punktzahl für einen Menschen, und hier wird nichts entschieden.</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Aus einer Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>The journal is one encrypted file on this machine. Nothing is sent anywhere: there is no account and no connection.</source>
        <translation>Das Journal ist eine verschlüsselte Datei auf diesem Rechner. Nichts wird irgendwohin gesendet: Es gibt kein Konto und keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Add a client</source>
        <translation>Klient anlegen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Clients and pages</source>
        <translation>Klienten und Seiten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show clients with these letters</source>
        <translation>Klienten mit diesen Buchstaben zeigen</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>Can&apos;t say</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>{scale}: can&apos;t say</source>
        <translation>{scale}: nicht zu sagen</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>0 to 9 rate and go on, End is 10, - is can&apos;t say, Delete is not rated. What the numbers mean shows here.</source>
        <translation>0 bis 9 bewertet und geht weiter, Ende ist 10, - heißt nicht zu sagen, Entf nimmt zurück; wofür die Zahlen stehen, steht hier.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>How was the alliance today?</source>
        <translation>Wie war die Arbeitsbeziehung heute?</translation>
    </message>
    <message>
        <source>How was the alliance today? Rate this session only: it is built meeting by meeting.</source>
        <translation>Wie war die Arbeitsbeziehung heute? Bewerten Sie nur diese Sitzung: Sie wird Treffen für Treffen aufgebaut.</translation>
    </message>
    <message>
        <source>Last time: {ratings}</source>
        <translation>Letztes Mal: {ratings}</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>The meeting was not held: there is nothing to rate.</source>
        <translation>Das Treffen hat nicht stattgefunden: Es gibt nichts zu bewerten.</translation>
    </message>
    <message>
        <source>Was there a strain?</source>
        <translation>Gab es eine Spannung?</translation>
    </message>
</context>
<context>
    <name>ReadBackView</name>
    <message>
        <source>  (until {day})</source>
        <translation>  (bis {day})</translation>
    </message>
    <message>
        <source>A question to take along</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source>A strain is noted: {kind}, {state}.</source>
        <translation>Eine Spannung ist notiert: {kind}, {state}.</translation>
    </message>
    <message>
        <source>A strain is noted: {kind}. It stays on Today until you close it.</source>
        <translation>Eine Spannung ist notiert: {kind}. Sie bleibt auf Heute, bis Sie sie abschließen.</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Zurück zum Eintrag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>Ich habe die Markierungen durchgesehen</translation>
    </message>
    <message>
        <source>It was said that there was no strain.</source>
        <translation>Es wurde angegeben, dass es keine Spannung gab.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Nothing that is shown waits; the less sure suggestions were not decided. Did you go through the tags?</source>
        <translation>Von dem, was gezeigt ist, wartet nichts; über die weniger sicheren Vorschläge ist nicht entschieden. Haben Sie die Markierungen durchgesehen?</translation>
    </message>
    <message>
        <source>Nothing was suggested. Did you look whether a tag is missing? Until you say so, the entry waits.</source>
        <translation>Nichts wurde vorgeschlagen. Haben Sie nachgesehen, ob eine Markierung fehlt? Bis Sie es sagen, wartet der Eintrag.</translation>
    </message>
    <message>
        <source>Open promises and tasks</source>
        <translation>Offene Zusagen und Aufgaben</translation>
    </message>
    <message>
        <source>Session {number} is kept</source>
        <translation>Sitzung {number} ist aufbewahrt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; the entry could not be read for suggestions.</source>
        <translation>Behaltene Markierungen: {kept}; der Eintrag ließ sich nicht auf Vorschläge durchsehen.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; the entry is being read for suggestions.</source>
        <translation>Behaltene Markierungen: {kept}; der Eintrag wird noch auf Vorschläge durchgesehen.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; to go through: {waiting}.</source>
        <translation>Behaltene Markierungen: {kept}; durchzusehen: {waiting}.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; undecided: {waiting}.</source>
        <translation>Behaltene Markierungen: {kept}; nicht entschieden: {waiting}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The alliance so far</source>
        <translation>Die Arbeitsbeziehung bisher</translation>
    </message>
    <message>
        <source>The first meeting was held: the case now stands at “{phase}”.</source>
        <translation>Das erste Treffen hat stattgefunden: Der Fall steht jetzt bei „{phase}“.</translation>
    </message>
    <message>
        <source>The meeting: {status}. There is nothing to rate, and nothing waits.</source>
        <translation>Das Treffen: {status}. Es gibt nichts zu bewerten, und nichts wartet.</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session.</source>
        <translation>Die Spannung aus Sitzung {number}, {kind}: {state} mit dieser Sitzung.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation>Worauf sich hoffen lässt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Was there a strain? If so, a repair note opens.</source>
        <translation>Gab es eine Spannung? Wenn ja, öffnet sich eine Notiz zur Klärung.</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Wo der Fall steht</translation>
    </message>
    <message>
        <source>Whether there was a strain is not answered.</source>
        <translation>Ob es eine Spannung gab, ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>Worth another look?</source>
        <translation>Noch einen Blick wert?</translation>
    </message>
    <message>
        <source>{words} words, {rated} of {scales} scales rated, {ticked} points of the checklist answered.</source>
        <translation>{words} Wörter, {rated} von {scales} Skalen bewertet, {ticked} Punkte der Checkliste beantwortet.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to this entry</source>
        <translation>Diesem Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Hinzugefügt am {day}</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>An amendment is begun and not finished. What stands here is the entry without it.</source>
        <translation>Eine Änderung ist begonnen und nicht fertig. Hier steht der Eintrag ohne sie.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Copy the factual part</source>
        <translation>Den sachlichen Teil kopieren</translation>
    </message>
    <message>
        <source>Copy the factual part with names replaced</source>
        <translation>Den sachlichen Teil mit ersetzten Namen kopieren</translation>
    </message>
    <message>
        <source>Day, time or length was changed on {day}; before: {facts}</source>
        <translation>Tag, Uhrzeit oder Dauer wurden am {day} geändert; vorher: {facts}</translation>
    </message>
    <message>
        <source>Drop the amendment</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>What came to mind later; the entry itself stays as it was</source>
        <translation>Was später einfiel; der Eintrag selbst bleibt, wie er war</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>… with names replaced</source>
        <translation>… mit ersetzten Namen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a file of this name is in the way</source>
        <translation>eine Datei dieses Namens ist im Weg</translation>
    </message>
    <message>
        <source>a line is not an indicator, a tabulator and a sentence</source>
        <translation>eine Zeile ist nicht Merkmal, Tabulator und Satz</translation>
    </message>
    <message>
        <source>a line lacks a part or has one too many</source>
        <translation>einer Zeile fehlt ein Teil, oder sie hat einen zu viel</translation>
    </message>
    <message>
        <source>a newer release wrote it; install that release first</source>
        <translation>eine neuere Version hat es geschrieben; installieren Sie zuerst diese</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>eine Zahl darin ist zu groß</translation>
    </message>
    <message>
        <source>a number is missing or one too many</source>
        <translation>eine Zahl fehlt oder ist zu viel</translation>
    </message>
    <message>
        <source>a part is missing or of the wrong kind</source>
        <translation>ein Teil fehlt oder ist von falscher Art</translation>
    </message>
    <message>
        <source>a sentence in it is not start, end and labels</source>
        <translation>ein Satz darin besteht nicht aus Anfang, Ende und Kennungen</translation>
    </message>
    <message>
        <source>a session is not an object</source>
        <translation>eine Sitzung ist kein Objekt</translation>
    </message>
    <message>
        <source>a setting lacks a part or has one too many</source>
        <translation>einer Einstellung fehlt ein Teil, oder sie hat einen zu viel</translation>
    </message>
    <message>
        <source>an entry in it has no id or no sentences</source>
        <translation>ein Eintrag darin hat keine Kennung oder keine Sätze</translation>
    </message>
    <message>
        <source>an item has an id that is taken</source>
        <translation>ein Punkt hat eine Kennung, die schon vergeben ist</translation>
    </message>
    <message>
        <source>an item lacks a part or has one of the wrong kind</source>
        <translation>einem Punkt fehlt ein Teil, oder einer ist von falscher Art</translation>
    </message>
    <message>
        <source>another release of the application wrote it</source>
        <translation>eine andere Version der Anwendung hat es geschrieben</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it cannot be read as UTF-8 text</source>
        <translation>es lässt sich nicht als UTF-8-Text lesen</translation>
    </message>
    <message>
        <source>it did not give back what it was given</source>
        <translation>es gab nicht zurück, was ihm gegeben wurde</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>es antwortet nicht</translation>
    </message>
    <message>
        <source>it does not hold as many rows as the journal</source>
        <translation>es enthält nicht so viele Zeilen wie das Journal</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>es sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>es ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>es hat keinen Text</translation>
    </message>
    <message>
        <source>it holds a label that the codebook does not have</source>
        <translation>es enthält eine Kennung, die das Kodierbuch nicht hat</translation>
    </message>
    <message>
        <source>it holds nothing for this journal</source>
        <translation>es enthält nichts für dieses Journal</translation>
    </message>
    <message>
        <source>it is damaged or no backup of a journal</source>
        <translation>es ist beschädigt oder keine Sicherung eines Journals</translation>
    </message>
    <message>
        <source>it is damaged, or no hand-over file</source>
        <translation>es ist beschädigt oder keine Übergabedatei</translation>
    </message>
    <message>
        <source>it is larger than 200 KB</source>
        <translation>es ist größer als 200 KB</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>es ist gesperrt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not a JSON object on one line</source>
        <translation>es ist kein JSON-Objekt auf einer Zeile</translation>
    </message>
    <message>
        <source>it is not a demonstration client</source>
        <translation>es ist kein Klient der Demonstration</translation>
    </message>
    <message>
        <source>it is not a list of forms with their patterns</source>
        <translation>es ist keine Liste von Formen mit ihren Mustern</translation>
    </message>
    <message>
        <source>it is not a list of words by name</source>
        <translation>es ist keine Liste von Wörtern nach Namen</translation>
    </message>
    <message>
        <source>it is not in the folder</source>
        <translation>es ist nicht im Ordner</translation>
    </message>
    <message>
        <source>it is not in the wheel</source>
        <translation>es ist nicht im Wheel</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>es ist kein gültiges TOML</translation>
    </message>
    <message>
        <source>it is not valid UTF-8 text</source>
        <translation>es ist kein gültiger UTF-8-Text</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it lays what belongs to one client under another</source>
        <translation>es legt, was zu einem Klienten gehört, unter einen anderen</translation>
    </message>
    <message>
        <source>it names no reader or holds no entries</source>
        <translation>es nennt keinen Leser oder enthält keine Einträge</translation>
    </message>
    <message>
        <source>it was not saved by this application</source>
        <translation>es wurde nicht von dieser Anwendung gespeichert</translation>
    </message>
    <message>
        <source>it was trained for other indicators or voices</source>
        <translation>es wurde für andere Merkmale oder Stimmen angelernt</translation>
    </message>
    <message>
        <source>its content is not the published one</source>
        <translation>sein Inhalt ist nicht der veröffentlichte</translation>
    </message>
    <message>
        <source>its known terms are not a list of texts</source>
        <translation>seine bekannten Wörter sind keine Liste von Texten</translation>
    </message>
    <message>
        <source>its language has no tags yet</source>
        <translation>für seine Sprache gibt es noch keine Markierungen</translation>
    </message>
    <message>
        <source>its language is not a text such as en</source>
        <translation>seine Sprache ist kein Text wie en</translation>
    </message>
    <message>
        <source>its parts are not those of a journal, or are damaged</source>
        <translation>seine Teile sind nicht die eines Journals, oder sie sind beschädigt</translation>
    </message>
    <message>
        <source>its sentences are not in order</source>
        <translation>seine Sätze stehen nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>its session is not a whole number from 1 on</source>
        <translation>seine Sitzung ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>line is not a number from 0 to 10</source>
        <translation>line ist keine Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no folder can have this name, or it cannot be looked at</source>
        <translation>so kann kein Ordner heißen, oder er lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>keine Farbe</translation>
    </message>
    <message>
        <source>not a palette</source>
        <translation>keine Palette</translation>
    </message>
    <message>
        <source>one of the journal&apos;s files is a link to another place</source>
        <translation>eine der Dateien des Journals ist ein Verweis auf einen anderen Ort</translation>
    </message>
    <message>
        <source>others can write to this folder</source>
        <translation>andere können in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>ratings holds an unknown name</source>
        <translation>ratings enthält einen unbekannten Namen</translation>
    </message>
    <message>
        <source>reviewed is neither true nor false</source>
        <translation>reviewed ist weder true noch false</translation>
    </message>
    <message>
        <source>sessions is not a list</source>
        <translation>sessions ist keine Liste</translation>
    </message>
    <message>
        <source>some of its pages are broken</source>
        <translation>einige seiner Seiten sind zerstört</translation>
    </message>
    <message>
        <source>strain is not one of open, repaired, not_repaired</source>
        <translation>strain ist nicht open, repaired oder not_repaired</translation>
    </message>
    <message>
        <source>the folder is a link to another place</source>
        <translation>der Ordner ist ein Verweis auf einen anderen Ort</translation>
    </message>
    <message>
        <source>the folder is copied to other machines by a synchronising program</source>
        <translation>der Ordner wird von einem Abgleichprogramm auf andere Rechner kopiert</translation>
    </message>
    <message>
        <source>the folder lies on the network (with a redirected profile: choose one on this machine with --journal)</source>
        <translation>der Ordner liegt im Netz (bei umgeleitetem Profil: mit --journal einen auf diesem Rechner wählen)</translation>
    </message>
    <message>
        <source>the linear weights do not have the form that ./wa train writes</source>
        <translation>die linearen Gewichte haben nicht die Form, die ./wa train schreibt</translation>
    </message>
    <message>
        <source>the weights are not a safetensors file</source>
        <translation>die Gewichte sind keine safetensors-Datei</translation>
    </message>
    <message>
        <source>this desktop offers none that can be trusted</source>
        <translation>dieser Rechner bietet keinen, dem zu trauen ist</translation>
    </message>
    <message>
        <source>two sessions have the same number</source>
        <translation>zwei Sitzungen haben dieselbe Nummer</translation>
    </message>
    <message>
        <source>what was written is not what the disk gives back</source>
        <translation>was geschrieben wurde, ist nicht, was der Datenträger zurückgibt</translation>
    </message>
    <message>
        <source>your agency does not allow it</source>
        <translation>Ihre Behörde lässt es nicht zu</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Keep it locked away, apart from the computer. Who finds both can read everything.</source>
        <translation>Verschlossen aufbewahren, getrennt vom Rechner. Wer beides findet, kann alles lesen.</translation>
    </message>
    <message>
        <source>Recovery sheet of a journal</source>
        <translation>Wiederherstellungsblatt eines Journals</translation>
    </message>
    <message>
        <source>The system&apos;s printer queue may keep a copy of this page for a while.</source>
        <translation>Die Druckerwarteschlange des Systems kann eine Weile eine Kopie dieser Seite behalten.</translation>
    </message>
    <message>
        <source>With this code the journal opens when the passphrase is forgotten.</source>
        <translation>Mit diesem Code öffnet sich das Journal, wenn die Passphrase vergessen ist.</translation>
    </message>
</context>
<context>
    <name>ReflectView</name>
    <message>
        <source>About the session</source>
        <translation>Über die Sitzung</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlungsplan</translation>
    </message>
    <message>
        <source>After a meeting that stays with you: six stages (after G. Gibbs, 1988). It is for you alone and is in no summary.</source>
        <translation>Nach einem Treffen, das nachwirkt: sechs Stufen (nach G. Gibbs, 1988). Es ist nur für Sie und steht in keiner Zusammenfassung.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>One session thought over</source>
        <translation>Eine Sitzung durchdacht</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sitzung {number}, {day}</translation>
    </message>
    <message>
        <source>The first impression</source>
        <translation>Der erste Eindruck</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>Was sehen Sie jetzt?</translation>
    </message>
    <message>
        <source>What else you could have done</source>
        <translation>Was Sie noch hätten tun können</translation>
    </message>
    <message>
        <source>What fits still, what was wrong, what was missing</source>
        <translation>Was noch passt, was falsch war, was fehlte</translation>
    </message>
    <message>
        <source>What happened, in a few sentences</source>
        <translation>Was geschah, in wenigen Sätzen</translation>
    </message>
    <message>
        <source>What may have led to it; what else may have</source>
        <translation>Was dazu geführt haben kann; was noch</translation>
    </message>
    <message>
        <source>What went well, what did not</source>
        <translation>Was gut ging, was nicht</translation>
    </message>
    <message>
        <source>What you felt and thought, then and after</source>
        <translation>Was Sie empfunden und gedacht haben, damals und danach</translation>
    </message>
    <message>
        <source>What you will do next time it comes up</source>
        <translation>Was Sie tun werden, wenn es das nächste Mal aufkommt</translation>
    </message>
    <message>
        <source>Written on {day}, nine months ago or more. A first impression is not cast in stone.</source>
        <translation>Geschrieben am {day}, vor neun Monaten oder mehr. Ein erster Eindruck ist nicht in Stein gemeißelt.</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Neuen Wiederherstellungscode machen</translation>
    </message>
    <message>
        <source>Print this code or write it down; it is shown once. It counts once you have typed it back from the paper and pressed “Use this code”: the old one then opens nothing any more. Until then the old one counts.</source>
        <translation>Drucken Sie diesen Code oder schreiben Sie ihn auf; er wird einmal gezeigt. Er gilt, sobald Sie ihn vom Papier abgetippt und „Diesen Code verwenden“ gedrückt haben: Der alte öffnet dann nichts mehr. Bis dahin gilt der alte.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code verwenden</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>My part in it</source>
        <translation>Mein Anteil daran</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>Strains are part of the work. Noted and talked over, they often bring people closer.</source>
        <translation>Spannungen gehören zur Arbeit. Notiert und besprochen bringen sie Menschen oft einander näher.</translation>
    </message>
    <message>
        <source>What I will try next time</source>
        <translation>Was ich nächstes Mal versuchen will</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>RestoreBox</name>
    <message>
        <source>A client who was erased after the backup was made comes back with it. Where the present journal can tell, that is said when you open it; erase such a client once more.</source>
        <translation>Ein Klient, der nach dem Anlegen der Sicherung gelöscht wurde, kommt mit ihr zurück. Wo das jetzige Journal es erkennen lässt, wird das beim Öffnen gesagt; löschen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Sicherung wählen …</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation>Passphrase oder Wiederherstellungscode ihres Tages</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is verified first. A journal that stands there is moved aside; nothing is overwritten.</source>
        <translation>Die Sicherung wird zuerst geprüft. Ein Journal, das dort steht, wird beiseitegelegt; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Verifying the backup, then putting it in place. One of an older version is brought up to date first.</source>
        <translation>Die Sicherung wird geprüft und dann eingesetzt. Eine einer älteren Version wird vorher auf den neuen Stand gebracht.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>For you alone: it is in no summary, nobody is compared, and it can be empty.</source>
        <translation>Nur für Sie: Es steht in keiner Zusammenfassung, niemand wird verglichen, und es darf leer bleiben.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Vorgekommen</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>No meeting was held in these days</source>
        <translation>In diesen Tagen fand kein Treffen statt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Nicht gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Promises past their day</source>
        <translation>Überfällige Zusagen</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>The last thirty days</source>
        <translation>Die letzten dreißig Tage</translation>
    </message>
    <message>
        <source>Topics left alone</source>
        <translation>Themen, die ruhten</translation>
    </message>
    <message>
        <source>What went well, what you avoided, one thing for next week</source>
        <translation>Was gut ging, was Sie vermieden haben, eine Sache für nächste Woche</translation>
    </message>
    <message>
        <source>What you answered with no</source>
        <translation>Was Sie mit Nein beantwortet haben</translation>
    </message>
    <message>
        <source>What you did not tick</source>
        <translation>Was Sie nicht abgehakt haben</translation>
    </message>
    <message>
        <source>What you noted of yourself</source>
        <translation>Was Sie über sich notiert haben</translation>
    </message>
    <message>
        <source>What you tick in your sessions stands here then.</source>
        <translation>Was Sie in Ihren Sitzungen abhaken, steht dann hier.</translation>
    </message>
    <message>
        <source>What you ticked as done</source>
        <translation>Was Sie als getan abgehakt haben</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Ihre Praxis</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × “{choice}”</source>
        <translation>{count} × „{choice}“</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
</context>
<context>
    <name>RotateBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do this if somebody may have copied your files and known your passphrase or code. The whole journal gets a fresh key and a new recovery code; copies made earlier keep the old one. Your passphrase stays. The keyring, if used, is dropped.</source>
        <translation>Tun Sie dies, wenn jemand Ihre Dateien kopiert und Ihre Passphrase oder Ihren Code gekannt haben könnte. Das ganze Journal bekommt einen frischen Schlüssel und einen neuen Wiederherstellungscode; frühere Kopien behalten den alten. Ihre Passphrase bleibt. Der Schlüsselbund, falls genutzt, wird abgekoppelt.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Alles neu verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting anew</source>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation>Alles wird neu verschlüsselt …</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The new code counts from now on.</source>
        <translation>Alles ist neu verschlüsselt. Ab jetzt gilt der neue Code.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>If it is stopped or the power goes, the journal is whole, with the old key or the new one.</source>
        <translation>Wird es abgebrochen oder fällt der Strom aus, ist das Journal ganz, mit dem alten Schlüssel oder dem neuen.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the old key and the old code count.</source>
        <translation>Abgebrochen. Nichts wurde geändert: Der alte Schlüssel und der alte Code gelten.</translation>
    </message>
    <message>
        <source>This is the new recovery code. It is shown once; the old one opens nothing any more when the work is done.</source>
        <translation>Das ist der neue Wiederherstellungscode. Er wird einmal gezeigt; der alte öffnet nichts mehr, wenn die Arbeit getan ist.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal. Nothing was changed.</source>
        <translation>Diese Passphrase öffnet das Journal nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence for and against: {row}</source>
        <translation>Belege dafür und dagegen: {row}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Hide evidence</source>
        <translation>Belege schließen</translation>
    </message>
    <message>
        <source>Hide evidence: {row}</source>
        <translation>Belege schließen: {row}</translation>
    </message>
    <message>
        <source>Nothing is recorded on this side.</source>
        <translation>Auf dieser Seite ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>dafür und dagegen</translation>
    </message>
    <message>
        <source>for {for_} · against {against} · missing {missing}</source>
        <translation>dafür {for_} · dagegen {against} · fehlend {missing}</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>keine Sitzungen</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>kein Zeichen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not gone through</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>session {number} {sign}</source>
        <translation>Sitzung {number} {sign}</translation>
    </message>
    <message>
        <source>{side}: {row}</source>
        <translation>{side}: {row}</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Not gone through: open the entry&apos;s session, keep or drop each suggested tag, then press “I went through the tags”. Until then these rows say nothing.</source>
        <translation>Nicht durchgesehen: Öffnen Sie die Sitzung des Eintrags, behalten oder verwerfen Sie jede vorgeschlagene Markierung und drücken Sie dann „Ich habe die Markierungen durchgesehen“. Bis dahin sagen diese Zeilen nichts.</translation>
    </message>
    <message>
        <source>What is recorded for and against</source>
        <translation>Was dafür und dagegen festgehalten ist</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>kein Zeichen</translation>
    </message>
    <message>
        <source>not rated, not answered, or tags not gone through</source>
        <translation>nicht bewertet, nicht beantwortet, oder Markierungen nicht durchgesehen</translation>
    </message>
</context>
<context>
    <name>SafeguardingNote</name>
    <message>
        <source>Day on which it was reported</source>
        <translation>Tag, an dem es gemeldet wurde</translation>
    </message>
    <message>
        <source>No day of a report noted yet. It stays on Today.</source>
        <translation>Noch kein Tag einer Meldung notiert. Es bleibt auf Heute.</translation>
    </message>
    <message>
        <source>Not reported after all</source>
        <translation>Doch nicht gemeldet</translation>
    </message>
    <message>
        <source>Reported on this day</source>
        <translation>An diesem Tag gemeldet</translation>
    </message>
    <message>
        <source>Reported on {day}.</source>
        <translation>Gemeldet am {day}.</translation>
    </message>
    <message>
        <source>This may be a matter of safety. Use the official channel; this journal reports nothing to anybody.</source>
        <translation>Das kann eine Frage der Sicherheit sein. Nutzen Sie den Dienstweg; dieses Journal meldet niemandem etwas.</translation>
    </message>
    <message>
        <source>{count} sentences, no day of a report noted yet. They stay on Today.</source>
        <translation>{count} Sätze, noch kein Tag einer Meldung notiert. Sie bleiben auf Heute.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>None of the {pages} parts of the file is damaged. Nothing was changed.</source>
        <translation>Keiner der {pages} Teile der Datei ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The damaged file was not deleted: it is in {folder}.</source>
        <translation>Die beschädigte Datei wurde nicht gelöscht: Sie liegt in {folder}.</translation>
    </message>
    <message>
        <source>What was lost may be in a backup: look there before you write on.</source>
        <translation>Was verloren ging, steht vielleicht in einer Sicherung: Sehen Sie dort nach, bevor Sie weiterschreiben.</translation>
    </message>
    <message>
        <source>addenda</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation>Zeilen des Zugriffsprotokolls</translation>
    </message>
    <message>
        <source>promises and other lines</source>
        <translation>Zusagen und andere Zeilen</translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation>gespeicherte Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>strains</source>
        <translation>Spannungen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <source>words begun in a form</source>
        <translation>begonnene Worte in einem Formular</translation>
    </message>
    <message numerus="yes">
        <source>{count} lost meetings are named by what was kept. They stand as lost, numbered from {first} on, and their days are guessed: no picture counts them until you open each, put its day right and say that it was held.</source>
        <comment>{count} lost meeting is named by what was kept. It stands as lost, numbered from {first} on, and its day is guessed: no picture counts it until you open it, put its day right and say that it was held.</comment>
        <translation>
            <numerusform>{count} verlorene Sitzung wird von dem genannt, was gerettet wurde. Sie steht als verloren da, mit einer Nummer ab {first}, und ihr Tag ist geschätzt: Kein Bild zählt sie, bis Sie sie öffnen, ihren Tag richtigstellen und sagen, dass sie stattgefunden hat.</numerusform>
            <numerusform>{count} verlorene Sitzungen werden von dem genannt, was gerettet wurde. Sie stehen als verloren da, mit Nummern ab {first}, und ihre Tage sind geschätzt: Kein Bild zählt sie, bis Sie jede öffnen, ihren Tag richtigstellen und sagen, dass sie stattgefunden hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{damaged} of {pages} parts of the file were damaged; {mended} of them were mended exactly.</source>
        <translation>{damaged} von {pages} Teilen der Datei waren beschädigt; {mended} davon wurden genau wiederhergestellt.</translation>
    </message>
    <message>
        <source>{what}: {kept} kept</source>
        <translation>{what}: {kept} gerettet</translation>
    </message>
    <message>
        <source>{what}: {kept} kept, {lost} lost</source>
        <translation>{what}: {kept} gerettet, {lost} verloren</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Write over this file?</source>
        <translation>Diese Datei überschreiben?</translation>
    </message>
    <message>
        <source>{name} is there already, in {folder}.</source>
        <translation>{name} liegt schon in {folder}.</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>saving soon</source>
        <translation>wird gleich gespeichert</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Backups kept</source>
        <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation>Tage zwischen Sicherungen</translation>
    </message>
    <message>
        <source>It is made when the journal is opened, and while it is open, as soon as the last one is too old.</source>
        <translation>Sie wird gemacht, wenn das Journal geöffnet wird und solange es offen ist, sobald die letzte zu alt ist.</translation>
    </message>
    <message>
        <source>No backup made by itself is there yet.</source>
        <translation>Noch ist dort keine von selbst gemachte Sicherung.</translation>
    </message>
    <message>
        <source>No folder is chosen: no backup is made by itself.</source>
        <translation>Kein Ordner ist gewählt: Von selbst wird keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>No scheduled backups</source>
        <translation>Keine regelmäßigen Sicherungen</translation>
    </message>
    <message>
        <source>Of these files nobody can say whether they are backups of this journal, so they were left as they are. Such a backup may still hold an erased client: delete what is an old backup, and leave what is your own:</source>
        <translation>Von diesen Dateien kann niemand sagen, ob es Sicherungen dieses Journals sind; deshalb blieben sie, wie sie sind. Eine solche Sicherung kann noch einen gelöschten Klienten enthalten: Löschen Sie, was eine alte Sicherung ist, und lassen Sie, was Ihnen gehört:</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in, or choose another folder.</source>
        <translation>Der Ordner ist gerade nicht da. Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The last one is of {day}.</source>
        <translation>Die letzte ist vom {day}.</translation>
    </message>
    <message>
        <source>These backups still hold an erased client. They are written anew once they are there and can be written:</source>
        <translation>Diese Sicherungen enthalten noch einen gelöschten Klienten. Sie werden neu geschrieben, sobald sie da sind und sich schreiben lassen:</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the journal: a broken disk would take both.</source>
        <translation>Dieser Ordner liegt auf demselben Datenträger wie das Journal: Ein Defekt nähme beide mit.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>A day like 31 May 2026 or 2026-05-31, or a month like 2026-05; then Enter.</source>
        <translation>Ein Tag wie 31. Mai 2026 oder 2026-05-31, oder ein Monat wie 2026-05; dann Enter.</translation>
    </message>
    <message>
        <source>A space or Enter takes the first of: {values}</source>
        <translation>Ein Leerzeichen oder Enter nimmt das erste von: {values}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Keep under this name</source>
        <translation>Unter diesem Namen behalten</translation>
    </message>
    <message>
        <source>Kept as “{name}”, in the list of saved searches.</source>
        <translation>Als „{name}“ behalten, in der Liste der gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>No sentence carries this tag so far: only tags that you kept are found.</source>
        <translation>Noch trägt kein Satz diese Markierung: Nur behaltene Markierungen werden gefunden.</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Nichts gefunden. Weniger Worte oder Filter finden mehr.</translation>
    </message>
    <message>
        <source>Nothing is called so. There are: {values}</source>
        <translation>Nichts heißt so. Es gibt: {values}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Vorgehensweise</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>The newest {most} passages; more words or filters find fewer.</source>
        <translation>Die neuesten {most} Stellen; mehr Worte oder Filter finden weniger.</translation>
    </message>
    <message>
        <source>There is no such day. A day is typed like 31 May 2026 or 2026-05-31, a month like 2026-05.</source>
        <translation>Diesen Tag gibt es nicht. Ein Tag wird wie 31. Mai 2026 oder 2026-05-31 geschrieben, ein Monat wie 2026-05.</translation>
    </message>
    <message>
        <source>Type a word, or choose a filter.</source>
        <translation>Tippen Sie ein Wort, oder wählen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Worte</translation>
    </message>
    <message>
        <source>Words, or client: tag: strategy: phase: from: until: and a value</source>
        <translation>Worte, oder Klient: Markierung: Vorgehensweise: Phase: von: bis: und ein Wert</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>alle Klienten</translation>
    </message>
    <message>
        <source>every phase</source>
        <translation>alle Phasen</translation>
    </message>
    <message>
        <source>every strategy</source>
        <translation>alle Vorgehensweisen</translation>
    </message>
    <message>
        <source>every tag</source>
        <translation>alle Markierungen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>gespeicherte Suchen</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Vorgehensweise</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{codename} · session {number}</source>
        <translation>{codename} · Sitzung {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages found, in sessions with a sentence that carries this tag.</source>
        <comment>{count} passage found, in a session with a sentence that carries this tag.</comment>
        <translation>
            <numerusform>{count} Stelle gefunden, in einer Sitzung mit einem Satz, der diese Markierung trägt.</numerusform>
            <numerusform>{count} Stellen gefunden, in Sitzungen mit einem Satz, der diese Markierung trägt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passages found.</source>
        <comment>{count} passage found.</comment>
        <translation>
            <numerusform>{count} Stelle gefunden.</numerusform>
            <numerusform>{count} Stellen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences carry this tag.</source>
        <comment>{count} sentence carries this tag.</comment>
        <translation>
            <numerusform>{count} Satz trägt diese Markierung.</numerusform>
            <numerusform>{count} Sätze tragen diese Markierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>„{name}“ ist vergessen.</translation>
    </message>
</context>
<context>
    <name>SecondAnswerCard</name>
    <message>
        <source>A second answer is allowed. Both are kept; neither is the right one.</source>
        <translation>Eine zweite Antwort ist erlaubt. Beide bleiben; keine ist die richtige.</translation>
    </message>
    <message>
        <source>After seeing the board</source>
        <translation>Nach dem Blick auf die Tafel</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Wählen Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Keep the second answer</source>
        <translation>Zweite Antwort behalten</translation>
    </message>
    <message>
        <source>What made you stay with it or change it?</source>
        <translation>Was hat Sie dabei bleiben lassen, was hat sie geändert?</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement by tag</source>
        <translation>Übereinstimmung nach Markierung</translation>
    </message>
    <message>
        <source>All labels of this reader are taken away. Your own tags stay.</source>
        <translation>Alle Kennungen dieses Lesers werden weggenommen. Ihre eigenen Markierungen bleiben.</translation>
    </message>
    <message>
        <source>An entry counts only if both went through all of it: an untagged sentence in any other says nothing.</source>
        <translation>Ein Eintrag zählt nur, wenn beide ihn ganz durchgesehen haben: Ein Satz ohne Markierung in einem anderen sagt nichts.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entries to read a second time</source>
        <translation>Einträge zum zweiten Lesen</translation>
    </message>
    <message>
        <source>For teams that check their coding: a second reader labels the same entries without seeing any tag. The first reading is what you confirmed, in entries where you went through the tags.</source>
        <translation>Für Teams, die ihr Kodieren prüfen: Eine zweite Person kennzeichnet dieselben Einträge, ohne eine Markierung zu sehen. Die erste Lesung ist, was Sie bestätigt haben, in Einträgen, deren Markierungen Sie durchgesehen haben.</translation>
    </message>
    <message>
        <source>Give the second reader a short name first.</source>
        <translation>Geben Sie der zweiten Person zuerst einen kurzen Namen.</translation>
    </message>
    <message>
        <source>Give the second reader a short name, then open an entry.</source>
        <translation>Geben Sie der zweiten Person einen kurzen Namen und öffnen Sie dann einen Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>In {count} more you have not gone through the tags yet.</source>
        <comment>In one more you have not gone through the tags yet.</comment>
        <translation>
            <numerusform>In einem weiteren haben Sie die Markierungen noch nicht durchgesehen.</numerusform>
            <numerusform>In {count} weiteren haben Sie die Markierungen noch nicht durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa counts sentences and takes out what chance would give. Most sentences have no tag, so two readers who nearly always agree can still have a low kappa where a tag is rare.</source>
        <translation>Kappa zählt Sätze und zieht ab, was der Zufall ergäbe. Die meisten Sätze haben keine Markierung; zwei Leser, die fast immer übereinstimmen, können daher ein niedriges Kappa haben, wo eine Markierung selten ist.</translation>
    </message>
    <message>
        <source>Readers so far</source>
        <translation>Bisherige Leser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this reader …</source>
        <translation>Diesen Leser entfernen …</translation>
    </message>
    <message>
        <source>Remove this reader?</source>
        <translation>Diesen Leser entfernen?</translation>
    </message>
    <message>
        <source>Save the decisions to</source>
        <translation>Entscheidungen speichern unter</translation>
    </message>
    <message>
        <source>Save this reader&apos;s decisions …</source>
        <translation>Entscheidungen dieses Lesers speichern …</translation>
    </message>
    <message>
        <source>Save your own …</source>
        <translation>Ihre eigenen speichern …</translation>
    </message>
    <message>
        <source>Saved as {name}. It holds no word of an entry.</source>
        <translation>Gespeichert als {name}. Es enthält kein Wort eines Eintrags.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweiter Leser</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Datei hereinholen …</translation>
    </message>
    <message>
        <source>Take in a reader&apos;s decisions</source>
        <translation>Entscheidungen eines Lesers hereinholen</translation>
    </message>
    <message>
        <source>The files hold random numbers, places and labels: no word of an entry, no codename.</source>
        <translation>Die Dateien enthalten Zufallszahlen, Stellen und Kennungen: kein Wort eines Eintrags, keinen Decknamen.</translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation>Es gibt noch keine fertigen Einträge.</translation>
    </message>
    <message>
        <source>a short name, such as initials</source>
        <translation>ein kurzer Name, etwa Initialen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>both {both}  ·  only one of you {one}  ·  neither {neither}</source>
        <translation>beide {both}  ·  nur eine Person {one}  ·  keine {neither}</translation>
    </message>
    <message>
        <source>kappa says nothing here</source>
        <translation>Kappa sagt hier nichts</translation>
    </message>
    <message>
        <source>kappa {kappa}</source>
        <translation>Kappa {kappa}</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>readers so far</source>
        <translation>bisherige Leser</translation>
    </message>
    <message>
        <source>you have not gone through its tags yet</source>
        <translation>Sie haben die Markierungen noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>{codename}, session {number}</source>
        <translation>{codename}, Sitzung {number}</translation>
    </message>
    <message>
        <source>{codename}, session {number}, read by {reader}</source>
        <translation>{codename}, Sitzung {number}, gelesen von {reader}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are not in this journal and were left out.</source>
        <comment>{count} is not in this journal and was left out.</comment>
        <translation>
            <numerusform>{count} ist nicht in diesem Journal und blieb draußen.</numerusform>
            <numerusform>{count} sind nicht in diesem Journal und blieben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries read by both.</source>
        <comment>{count} entry read by both.</comment>
        <translation>
            <numerusform>{count} Eintrag von beiden gelesen.</numerusform>
            <numerusform>{count} Einträge von beiden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken in.</source>
        <comment>{count} entry was taken in.</comment>
        <translation>
            <numerusform>{count} Eintrag wurde hereingeholt.</numerusform>
            <numerusform>{count} Einträge wurden hereingeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences.</source>
        <comment>{count} sentence.</comment>
        <translation>
            <numerusform>{count} Satz.</numerusform>
            <numerusform>{count} Sätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were amended after the second reading and do not count.</source>
        <comment>{count} was amended after the second reading and does not count.</comment>
        <translation>
            <numerusform>{count} wurde nach der zweiten Lesung geändert und zählt nicht.</numerusform>
            <numerusform>{count} wurden nach der zweiten Lesung geändert und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were amended since and were left out.</source>
        <comment>{count} was amended since and was left out.</comment>
        <translation>
            <numerusform>{count} wurde seither ergänzt und ausgelassen.</numerusform>
            <numerusform>{count} wurden seither ergänzt und ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were read otherwise here under this name, and stay as they are here.</source>
        <comment>{count} was read otherwise here under this name, and stays as it is here.</comment>
        <translation>
            <numerusform>{count} Eintrag wurde hier unter diesem Namen anders gelesen und bleibt, wie er hier ist.</numerusform>
            <numerusform>{count} Einträge wurden hier unter diesem Namen anders gelesen und bleiben, wie sie hier sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa}, range {low} to {high}</source>
        <translation>{kappa}, Bereich {low} bis {high}</translation>
    </message>
    <message>
        <source>{kappa}, too few to rely on</source>
        <translation>{kappa}, zu wenige, um sich darauf zu verlassen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt ist</translation>
    </message>
</context>
<context>
    <name>SectionsEditor</name>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich tat</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>Ich empfand</translation>
    </message>
    <message>
        <source>I felt, and what I did</source>
        <translation>Ich empfand, und was ich tat</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>Ich sah</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Ich denke</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation>Jemand anderes sagte</translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>Die Sitzung als Ganzes</translation>
    </message>
    <message>
        <source>Their own words, as you remember them</source>
        <translation>Die eigenen Worte, wie Sie sich erinnern</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Gesagt wurde</translation>
    </message>
    <message>
        <source>What could have been filmed: posture, tone, silence, who else was there</source>
        <translation>Was man hätte filmen können: Haltung, Ton, Schweigen, wer noch da war</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>Was es mit Ihnen machte</translation>
    </message>
    <message>
        <source>What it did to you, what you said and did</source>
        <translation>Was es mit Ihnen machte, was Sie sagten und taten</translation>
    </message>
    <message>
        <source>What you make of it, what you think they felt; it may be wrong</source>
        <translation>Was Sie daraus machen, was Ihr Gegenüber vielleicht empfand; es kann falsch sein</translation>
    </message>
    <message>
        <source>What you said and did</source>
        <translation>Was Sie sagten und taten</translation>
    </message>
    <message>
        <source>Who said it, and what</source>
        <translation>Wer es sagte, und was</translation>
    </message>
    <message>
        <source>Write as it comes</source>
        <translation>Schreiben, wie es kommt</translation>
    </message>
</context>
<context>
    <name>SectionsReader</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Nothing was written about this session.</source>
        <translation>Über diese Sitzung wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was written about this session was not handed over.</source>
        <translation>Was über diese Sitzung geschrieben wurde, wurde nicht übergeben.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Finish the entry</source>
        <translation>Eintrag abschließen</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>Ich habe die Markierungen durchgesehen</translation>
    </message>
    <message>
        <source>In the checklist: yes, partly, no, not suitable</source>
        <translation>In der Checkliste: ja, teilweise, nein, nicht passend</translation>
    </message>
    <message>
        <source>In the lines for next time: take one out; Enter corrects it</source>
        <translation>In den Zeilen für das nächste Mal: eine herausnehmen; Enter berichtigt sie</translation>
    </message>
    <message>
        <source>In the list of tags: add</source>
        <translation>In der Liste der Markierungen: hinzufügen</translation>
    </message>
    <message>
        <source>In the list of tags: change</source>
        <translation>In der Liste der Markierungen: ändern</translation>
    </message>
    <message>
        <source>In the list of tags: drop</source>
        <translation>In der Liste der Markierungen: verwerfen</translation>
    </message>
    <message>
        <source>In the list of tags: keep</source>
        <translation>In der Liste der Markierungen: behalten</translation>
    </message>
    <message>
        <source>In the list of tags: take the last step back</source>
        <translation>In der Liste der Markierungen: letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>In the list of tags: why it was suggested</source>
        <translation>In der Liste der Markierungen: warum es vorgeschlagen wurde</translation>
    </message>
    <message>
        <source>On a scale: rate 0 to 9, 10, or can&apos;t say, and go on to the next</source>
        <translation>Auf einer Skala: 0 bis 9, 10 oder nicht zu sagen, und weiter zur nächsten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Tag the selected words or this sentence</source>
        <translation>Die gewählten Worte oder diesen Satz markieren</translation>
    </message>
    <message>
        <source>Take back the last tag, rating, tick or line</source>
        <translation>Letzte Markierung, letzten Wert, letztes Häkchen oder letzte Zeile zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <comment>{count} word</comment>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRecord</name>
    <message>
        <source>{why} Asked for once more, this step is left out and the one before it is taken.</source>
        <translation>{why} Beim nächsten Mal wird dieser Schritt ausgelassen und der davor genommen.</translation>
    </message>
</context>
<context>
    <name>SessionTicks</name>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Welche Sitzungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>last 12</source>
        <translation>letzte 12</translation>
    </message>
    <message>
        <source>last 6</source>
        <translation>letzte 6</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Auswählen: {setting}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>It opens with: {ways}.</source>
        <translation>Es öffnet sich mit: {ways}.</translation>
    </message>
    <message>
        <source>Let this desktop&apos;s keyring open it …</source>
        <translation>Den Schlüsselbund dieses Rechners öffnen lassen …</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation>Neuen Wiederherstellungscode machen …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Jetzige Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Something that takes its time is under way. This follows as soon as that has ended.</source>
        <translation>Etwas, das länger dauert, ist noch im Gang. Dies folgt, sobald das zu Ende ist.</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>Schlüsselbund nicht mehr nutzen</translation>
    </message>
    <message>
        <source>The keyring does not open the journal any more.</source>
        <translation>Der Schlüsselbund öffnet das Journal nicht mehr.</translation>
    </message>
    <message>
        <source>The keyring gave back what it was given: it opens the journal from now on.</source>
        <translation>Der Schlüsselbund gab zurück, was ihm gegeben wurde: Ab jetzt öffnet er das Journal.</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on; the old one opens nothing any more.</source>
        <translation>Der neue Wiederherstellungscode gilt von jetzt an; der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>Die Passphrase ist geändert. Frühere Sicherungen öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Die Einstellung bleibt, wie sie war. {why}</translation>
    </message>
    <message>
        <source>Type the new passphrase twice, the same both times.</source>
        <translation>Geben Sie die neue Passphrase zweimal ein, beide Male dieselbe.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Use this desktop&apos;s keyring?</source>
        <translation>Den Schlüsselbund dieses Rechners nutzen?</translation>
    </message>
    <message>
        <source>Ways into the journal</source>
        <translation>Wege ins Journal</translation>
    </message>
    <message>
        <source>Whoever sits in your desktop session can then open the journal. The passphrase goes on working.</source>
        <translation>Wer in Ihrer Arbeitssitzung am Rechner sitzt, kann dann das Journal öffnen. Die Passphrase gilt weiter.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>the agency&apos;s key</source>
        <translation>der Schlüssel der Behörde</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation>der Schlüsselbund dieses Rechners</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Save the sheet to</source>
        <translation>Das Blatt speichern unter</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: mind who sees it, and delete it when it has been used.</source>
        <translation>Gespeichert als {name}. Die Datei ist nicht verschlüsselt: Achten Sie darauf, wer sie sieht, und löschen Sie sie nach Gebrauch.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Look at it and print …</source>
        <translation>Ansehen und drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Agreed tasks</source>
        <translation>Vereinbarte Aufgaben</translation>
    </message>
    <message>
        <source>Before session {number} with {codename}</source>
        <translation>Vor Sitzung {number} mit {codename}</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>From supervision</source>
        <translation>Aus der Supervision</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich habe zugesagt</translation>
    </message>
    <message>
        <source>I wanted to try: {words}</source>
        <translation>Ich wollte versuchen: {words}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>Mein Anteil: {words}</translation>
    </message>
    <message>
        <source>Not ticked yet with this client</source>
        <translation>Mit dieser Person noch nicht abgehakt</translation>
    </message>
    <message>
        <source>Our work together</source>
        <translation>Unsere gemeinsame Arbeit</translation>
    </message>
    <message>
        <source>Read together on {day}. Say where it is not right: it can be changed.</source>
        <translation>Gemeinsam gelesen am {day}. Sagen Sie, wo es nicht stimmt: Es kann geändert werden.</translation>
    </message>
    <message>
        <source>Session {number}, {day}.</source>
        <translation>Sitzung {number}, {day}.</translation>
    </message>
    <message>
        <source>The last strain</source>
        <translation>Die letzte Spannung</translation>
    </message>
    <message>
        <source>To hope on: {words}</source>
        <translation>Worauf sich hoffen lässt: {words}</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Vorzubereiten</translation>
    </message>
    <message>
        <source>What I promised you</source>
        <translation>Was ich Ihnen zugesagt habe</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>Was geschah: {words}</translation>
    </message>
    <message>
        <source>What is fixed, and what we can decide</source>
        <translation>Was feststeht und was wir entscheiden können</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>Wozu das hier dient</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>What you set out to do</source>
        <translation>Was Sie sich vorgenommen haben</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>first meeting</source>
        <translation>erstes Treffen</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>zuletzt gesehen {when}</translation>
    </message>
    <message>
        <source>{text}  (until {day})</source>
        <translation>{text}  (bis {day})</translation>
    </message>
    <message>
        <source>{text}  (until {day}, still owed)</source>
        <translation>{text}  (bis {day}, noch offen)</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderes nehmen</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Was hier steht</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Was die Datei bringt</translation>
    </message>
    <message>
        <source>Which side counts</source>
        <translation>Welche Seite gilt</translation>
    </message>
</context>
<context>
    <name>SpellDesk</name>
    <message>
        <source>Keep this word: it is right</source>
        <translation>Dieses Wort behalten: Es ist richtig</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Next word that is not in the dictionary</source>
        <translation>Nächstes Wort, das nicht im Wörterbuch steht</translation>
    </message>
    <message>
        <source>No further word that the dictionary does not know.</source>
        <translation>Kein weiteres Wort, das das Wörterbuch nicht kennt.</translation>
    </message>
    <message>
        <source>No similar word</source>
        <translation>Kein ähnliches Wort</translation>
    </message>
    <message>
        <source>Spelling is not checked. Switch it on in the settings, under Writing.</source>
        <translation>Die Rechtschreibung wird nicht geprüft. Schalten Sie sie in den Einstellungen unter Schreiben ein.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add first client</source>
        <translation>Ersten Klienten anlegen</translation>
    </message>
    <message>
        <source>It is empty and locked with your passphrase. Add the first client under a codename: initials and real names stay out.</source>
        <translation>Es ist leer und mit Ihrer Passphrase verschlossen. Legen Sie den ersten Klienten unter einem Decknamen an: Initialen und wirkliche Namen bleiben draußen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The journal is ready</source>
        <translation>Das Journal ist bereit</translation>
    </message>
</context>
<context>
    <name>StrainView</name>
    <message>
        <source>A strain: {kind}, {state}</source>
        <translation>Eine Spannung: {kind}, {state}</translation>
    </message>
    <message>
        <source>By which session</source>
        <translation>Bis zu welcher Sitzung</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Mein Anteil</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sitzung {number}, {day}</translation>
    </message>
    <message>
        <source>What I will try</source>
        <translation>Was ich versuchen will</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>by</source>
        <translation>in</translation>
    </message>
    <message>
        <source>by its day before the strain</source>
        <translation>dem Tag nach vor der Spannung</translation>
    </message>
    <message>
        <source>no meeting: today</source>
        <translation>ohne Treffen: heute</translation>
    </message>
</context>
<context>
    <name>StrategiesView</name>
    <message>
        <source>No meeting was held yet. What you tick in the sessions stands here then.</source>
        <translation>Es fand noch kein Treffen statt. Was Sie in den Sitzungen abhaken, steht dann hier.</translation>
    </message>
    <message>
        <source>Not ticked yet with this client</source>
        <translation>Mit dieser Person noch nicht abgehakt</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>Was Sie abgehakt haben</translation>
    </message>
    <message>
        <source>What you ticked, session by session</source>
        <translation>Was Sie abgehakt haben, Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>{strategy}: ticked in {times} sessions</source>
        <translation>{strategy}: in {times} Sitzungen abgehakt</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A colleague decided to move on: {words}</source>
        <translation>Eine Kollegin oder ein Kollege hat für den nächsten Schritt entschieden: {words}</translation>
    </message>
    <message>
        <source>A colleague judged before the board was open: enough relationship, {answer}.</source>
        <translation>Von einer Kollegin oder einem Kollegen beurteilt, bevor die Tafel offen war: genug Beziehung, {answer}.</translation>
    </message>
    <message>
        <source>After the board: {answer}.</source>
        <translation>Nach der Tafel: {answer}.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Agenda for supervision</source>
        <translation>Tagesordnung für die Supervision</translation>
    </message>
    <message>
        <source>Answered: no strain.</source>
        <translation>Beantwortet: keine Spannung.</translation>
    </message>
    <message>
        <source>Answered: {kind}, {outcome}.</source>
        <translation>Beantwortet: {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>Chart: the level by week with its 80 % range, and the officer&apos;s own ratings; the table above holds the same numbers.</source>
        <translation>Diagramm: das Niveau nach Wochen mit seinem 80-%-Bereich und die eigenen Einschätzungen der Fachkraft; die Tabelle darüber enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Klient {number}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Course of the alliance</source>
        <translation>Verlauf der Arbeitsbeziehung</translation>
    </message>
    <message>
        <source>Course, level and board are told as they stood after session {number}.</source>
        <translation>Verlauf, Niveau und Tafel stehen hier so, wie sie nach Sitzung {number} standen.</translation>
    </message>
    <message>
        <source>De-identified (pseudonymised), not anonymous: somebody who knows the caseload may still recognise the person. Handle it as personal data.</source>
        <translation>De-identifiziert (pseudonymisiert), nicht anonym: Wer den Fallbestand kennt, kann die Person vielleicht trotzdem erkennen. Behandeln Sie es als personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Decided to move on: {words}</source>
        <translation>Für den nächsten Schritt entschieden: {words}</translation>
    </message>
    <message>
        <source>Decisions to move on</source>
        <translation>Entscheidungen für den nächsten Schritt</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich tat</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>Ich empfand</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>Ich sah</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Ich denke</translation>
    </message>
    <message>
        <source>I wanted to try: {words}</source>
        <translation>Versuchen wollte ich: {words}</translation>
    </message>
    <message>
        <source>In the table of counts and beside the strategies, 1 to 4 reads “fewer than 5” unless what was counted is listed here: small counts can single a person out.</source>
        <translation>In der Tabelle der Zahlen und neben den Strategien steht statt 1 bis 4 „weniger als 5“, außer wo das Gezählte hier aufgeführt ist: Kleine Zahlen können eine Person erkennbar machen.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>It opens once the officer&apos;s own judgement is written.</source>
        <translation>Sie öffnet sich, sobald die eigene Einschätzung geschrieben ist.</translation>
    </message>
    <message>
        <source>Judged before the board was open: enough relationship, {answer}.</source>
        <translation>Beurteilt, bevor die Tafel offen war: genug Beziehung, {answer}.</translation>
    </message>
    <message>
        <source>Level (0-10)</source>
        <translation>Niveau (0–10)</translation>
    </message>
    <message>
        <source>Level by session</source>
        <translation>Niveau je Sitzung</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>Limits and intended purpose</source>
        <translation>Grenzen und Zweck</translation>
    </message>
    <message>
        <source>Machine tags were suggestions; only what the officer confirmed is counted.</source>
        <translation>Maschinelle Markierungen waren Vorschläge; gezählt ist nur, was die Fachkraft bestätigt hat.</translation>
    </message>
    <message>
        <source>Move-on board</source>
        <translation>Tafel zum nächsten Schritt</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>Mein Anteil: {words}</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Keine Sitzungen.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Period and counts</source>
        <translation>Zeitraum und Zahlen</translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation>Frage an die Supervision</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Sentences given here</source>
        <translation>Hier wiedergegebene Sätze</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session {number}.</source>
        <translation>Sitzung {number}.</translation>
    </message>
    <message>
        <source>Session {number}: {kind}, {outcome}.</source>
        <translation>Sitzung {number}: {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>Session {number}: {words} {answer}</source>
        <translation>Sitzung {number}: {words} {answer}</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Stattgefundene Sitzungen</translation>
    </message>
    <message>
        <source>Sessions missed or cancelled</source>
        <translation>Versäumte oder abgesagte Sitzungen</translation>
    </message>
    <message>
        <source>Sessions rated</source>
        <translation>Bewertete Sitzungen</translation>
    </message>
    <message>
        <source>Sessions {first} to {last}, {span}.</source>
        <translation>Sitzungen {first} bis {last}, {span}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Schritt: {step}</translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation>Spannungen und Klärung</translation>
    </message>
    <message>
        <source>Strategies not used (answered no)</source>
        <translation>Nicht genutzte Vorgehensweisen (mit Nein beantwortet)</translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation>Genutzte Vorgehensweisen</translation>
    </message>
    <message>
        <source>Summary for supervision</source>
        <translation>Zusammenfassung für die Supervision</translation>
    </message>
    <message>
        <source>The board is about sessions {first} to {last}, chosen here or not.</source>
        <translation>Die Tafel betrifft die Sitzungen {first} bis {last}, ob hier ausgewählt oder nicht.</translation>
    </message>
    <message>
        <source>This summary supports the officer&apos;s reflection on the relationship. It is not for risk assessment, evidence or sanction.</source>
        <translation>Diese Zusammenfassung unterstützt das Nachdenken der Fachkraft über die Beziehung. Sie dient nicht der Risikoeinschätzung, nicht als Beweis und nicht der Sanktion.</translation>
    </message>
    <message>
        <source>Unverified notes of one officer; ratings are the officer&apos;s own view.</source>
        <translation>Ungeprüfte Notizen einer Fachkraft; die Werte sind ihre eigene Sicht.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What came of it: {outcome}.</source>
        <translation>Was daraus wurde: {outcome}.</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>Was geschah: {words}</translation>
    </message>
    <message>
        <source>What the officer thinks and feels (assessments, not facts)</source>
        <translation>Was die Fachkraft denkt und empfindet (Einschätzungen, keine Tatsachen)</translation>
    </message>
    <message>
        <source>What was not recorded says nothing.</source>
        <translation>Was nicht festgehalten wurde, sagt nichts.</translation>
    </message>
    <message>
        <source>What was said, seen and done</source>
        <translation>Was gesagt, gesehen und getan wurde</translation>
    </message>
    <message>
        <source>What would have changed it: {words}</source>
        <translation>Was es geändert hätte: {words}</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>vereinbarte Aufgabe</translation>
    </message>
    <message>
        <source>all on one day</source>
        <translation>alle an einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more, which the detailed form names</source>
        <comment>and one more, which the detailed form names</comment>
        <translation>
            <numerusform>und eine weitere, die in der ausführlichen Fassung steht</numerusform>
            <numerusform>und {count} weitere, die in der ausführlichen Fassung stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>fewer than {small}</source>
        <translation>weniger als {small}</translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation>für die Supervision</translation>
    </message>
    <message>
        <source>help promised</source>
        <translation>Hilfe versprochen</translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation>ruhen lassen</translation>
    </message>
    <message>
        <source>level and 80 % range; dots are the officer&apos;s own ratings</source>
        <translation>Niveau und 80-%-Bereich; Punkte sind die eigenen Werte der Fachkraft</translation>
    </message>
    <message>
        <source>not gone through</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message numerus="yes">
        <source>over {count} days</source>
        <comment>over {count} day</comment>
        <translation>
            <numerusform>über {count} Tag</numerusform>
            <numerusform>über {count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} weeks</source>
        <comment>over {count} week</comment>
        <translation>
            <numerusform>über {count} Woche</numerusform>
            <numerusform>über {count} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>they said</source>
        <translation>gesagt wurde</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>vorzubereiten</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translation>{low:.1f} bis {high:.1f}</translation>
    </message>
    <message>
        <source>{mean:.1f}</source>
        <translation>{mean:.1f}</translation>
    </message>
    <message>
        <source>{strategy} (partly; {times} sessions)</source>
        <translation>{strategy} (teilweise; {times} Sitzungen)</translation>
    </message>
    <message>
        <source>{strategy} ({times} sessions)</source>
        <translation>{strategy} ({times} Sitzungen)</translation>
    </message>
    <message>
        <source>{voice}, session {number}: {text}</source>
        <translation>{voice}, Sitzung {number}: {text}</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Bringing back the review that you began …</source>
        <translation>Die begonnene Durchsicht wird zurückgeholt …</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go on with it as it was</source>
        <translation>So weitermachen, wie sie war</translation>
    </message>
    <message>
        <source>In the list of words: another kind</source>
        <translation>In der Wortliste: andere Art</translation>
    </message>
    <message>
        <source>In the list of words: keep masked</source>
        <translation>In der Wortliste: verdeckt lassen</translation>
    </message>
    <message>
        <source>In the list of words: leave in</source>
        <translation>In der Wortliste: stehen lassen</translation>
    </message>
    <message>
        <source>In the list of words: next to decide</source>
        <translation>In der Wortliste: nächste Entscheidung</translation>
    </message>
    <message>
        <source>In the list of words: take out what is selected in the text</source>
        <translation>In der Wortliste: herausnehmen, was im Text gewählt ist</translation>
    </message>
    <message>
        <source>In the list of words: take the last step back</source>
        <translation>In der Wortliste: letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>In the list of words: the same for all that wait and read the same</source>
        <translation>In der Wörterliste: dasselbe für alle, die warten und gleich lauten</translation>
    </message>
    <message>
        <source>Kept. It stands on the sheet before the next meeting, tasks on Today.</source>
        <translation>Aufbewahrt. Es steht auf dem Blatt vor dem nächsten Treffen, Aufgaben stehen auf Heute.</translation>
    </message>
    <message>
        <source>Make a new draft</source>
        <translation>Neuen Entwurf erstellen</translation>
    </message>
    <message>
        <source>Replacing names, places and dates …</source>
        <translation>Namen, Orte und Daten werden ersetzt …</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>The draft is ready. What you changed after asking for it comes in with a new draft.</source>
        <translation>Der Entwurf ist fertig. Was Sie danach noch geändert haben, kommt mit einem neuen Entwurf hinein.</translation>
    </message>
    <message>
        <source>The review that you began is here again, as it was before you changed something here. A new draft brings your changes in and keeps your decisions.</source>
        <translation>Die begonnene Durchsicht ist wieder da, so wie sie war, bevor Sie hier etwas geändert haben. Ein neuer Entwurf nimmt Ihre Änderungen auf und behält Ihre Entscheidungen.</translation>
    </message>
    <message>
        <source>The review that you began is here again.</source>
        <translation>Die Durchsicht, die Sie begonnen haben, ist wieder da.</translation>
    </message>
    <message>
        <source>What is brought has changed since. Your decisions on what stayed are kept; read it to its end again.</source>
        <translation>Was eingebracht wird, hat sich seither geändert. Ihre Entscheidungen zu dem, was blieb, gelten weiter; lesen Sie es noch einmal bis zum Ende.</translation>
    </message>
    <message>
        <source>{name} · client {number} of {count}</source>
        <translation>{name} · Klient {number} von {count}</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>Change the tag to …</source>
        <translation>Markierung ändern in …</translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation>Stumm: Neue Vorschläge lassen diesen Hinweis weg.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence first, then press Ctrl+T.</source>
        <translation>Setzen Sie zuerst die Schreibmarke in einen Satz und drücken Sie dann Strg+T.</translation>
    </message>
    <message>
        <source>Tag the selected words as …</source>
        <translation>Die gewählten Worte markieren als …</translation>
    </message>
    <message>
        <source>Tag this sentence as …</source>
        <translation>Diesen Satz markieren als …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation>Dieser Hinweis wird wieder genutzt.</translation>
    </message>
    <message>
        <source>You went through the tags.</source>
        <translation>Sie sind die Markierungen durchgegangen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} undecided ones stay suggestions and count nowhere; they can still be decided.</source>
        <comment>{count} undecided one stays a suggestion and counts nowhere; it can still be decided.</comment>
        <translation>
            <numerusform>{count} unentschiedener bleibt ein Vorschlag und zählt nirgends; er kann noch entschieden werden.</numerusform>
            <numerusform>{count} unentschiedene bleiben Vorschläge und zählen nirgends; sie können noch entschieden werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>About the tags</source>
        <translation>Über die Markierungen</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>Wie oft richtig</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweiter Leser</translation>
    </message>
    <message>
        <source>Tag old entries again</source>
        <translation>Alte Einträge neu markieren</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Team&apos;s cues</source>
        <translation>Hinweise des Teams</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>A colleague went through the tags.</source>
        <translation>Eine Kollegin oder ein Kollege hat die Markierungen durchgesehen.</translation>
    </message>
    <message>
        <source>Add (Ctrl+T)</source>
        <translation>Hinzufügen (Strg+T)</translation>
    </message>
    <message>
        <source>Change (R)</source>
        <translation>Ändern (R)</translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation>Verwerfen (X)</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>Ich habe die Markierungen durchgesehen</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Behalten (Enter)</translation>
    </message>
    <message>
        <source>No tags yet. Select words of the entry and press Ctrl+T to add one.</source>
        <translation>Noch keine Markierungen. Wählen Sie Worte des Eintrags und drücken Sie Strg+T, um eine zu setzen.</translation>
    </message>
    <message>
        <source>No tags yet. While suggestions are on, they come a moment after you write, on this machine only, for the language of your entries that stands in the settings; select words and press Ctrl+T to add one.</source>
        <translation>Noch keine Markierungen. Sind die Vorschläge eingeschaltet, kommen sie kurz nach dem Schreiben, nur auf diesem Rechner und für die Sprache Ihrer Einträge, die in den Einstellungen steht; wählen Sie Worte und drücken Sie Strg+T, um eine zu setzen.</translation>
    </message>
    <message>
        <source>Show the surest only</source>
        <translation>Nur die sichersten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} less sure ones</source>
        <comment>Show {count} less sure one</comment>
        <translation>
            <numerusform>{count} weniger sicheren zeigen</numerusform>
            <numerusform>{count} weniger sichere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested and confirmed tags</source>
        <translation>Vorgeschlagene und bestätigte Markierungen</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Zurücknehmen (U)</translation>
    </message>
    <message>
        <source>Taken back: “{tag}” is {state} again.</source>
        <translation>Zurückgenommen: „{tag}“ ist wieder {state}.</translation>
    </message>
    <message>
        <source>This tag was chosen in place of “{tag}”, which was suggested.</source>
        <translation>Diese Markierung wurde statt der vorgeschlagenen „{tag}“ gewählt.</translation>
    </message>
    <message>
        <source>While suggestions are on, what you write now gets them once you finish.</source>
        <translation>Sind die Vorschläge eingeschaltet, bekommt sie, was Sie jetzt schreiben, sobald Sie abschließen.</translation>
    </message>
    <message>
        <source>Why? (W)</source>
        <translation>Warum? (W)</translation>
    </message>
    <message>
        <source>You went through the tags</source>
        <translation>Sie haben die Markierungen durchgesehen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>sentence changed</source>
        <translation>Satz geändert</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{count} tags, {waiting} to go through. Charts count only what you keep.</source>
        <comment>{count} tag, {waiting} to go through. Charts count only what you keep.</comment>
        <translation>
            <numerusform>{count} Markierung, {waiting} durchzusehen. Diagramme zählen nur, was Sie behalten.</numerusform>
            <numerusform>{count} Markierungen, {waiting} durchzusehen. Diagramme zählen nur, was Sie behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>All clients, sessions, entries, versions, tags, ratings, notes and the access log, for another program or for whoever asks what is kept about them.</source>
        <translation>Alle Klienten, Sitzungen, Einträge, Fassungen, Markierungen, Werte, Notizen und das Zugriffsprotokoll, für ein anderes Programm oder für jeden, der fragt, was über ihn aufbewahrt wird.</translation>
    </message>
    <message>
        <source>CSV tables in a ZIP</source>
        <translation>CSV-Tabellen in einem ZIP</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Everything is written. Only you can read the file; it is not encrypted.</source>
        <translation>Alles ist geschrieben. Nur Sie können die Datei lesen; sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben wird</translation>
    </message>
    <message>
        <source>JSON, one file</source>
        <translation>JSON, eine Datei</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has it can read every entry and every name in the lists of words to be masked. Keep it only where the official file may be kept.</source>
        <translation>Die Datei ist nicht verschlüsselt. Wer sie hat, kann jeden Eintrag und jeden Namen in den Listen der zu verdeckenden Wörter lesen. Bewahren Sie sie nur dort auf, wo auch die Akte liegen darf.</translation>
    </message>
    <message>
        <source>Why (kept in the access log)</source>
        <translation>Warum (steht im Zugriffsprotokoll)</translation>
    </message>
    <message>
        <source>Write everything to</source>
        <translation>Alles schreiben nach</translation>
    </message>
    <message>
        <source>Write everything, readable by anybody?</source>
        <translation>Alles schreiben, für jeden lesbar?</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Choose the file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Code or passphrase of the file</source>
        <translation>Code oder Passphrase der Datei</translation>
    </message>
    <message>
        <source>I am their new officer: enter the change as of today</source>
        <translation>Ich bin ihre neue Fachkraft: den Wechsel mit heute eintragen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>M keeps mine, T takes theirs.</source>
        <translation>M behält meines, T nimmt das andere.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>Nothing here is overwritten. What both sides hold and differs is shown side by side, and yours stays unless you say otherwise.</source>
        <translation>Nichts hier wird überschrieben. Was beide Seiten haben und was sich unterscheidet, steht nebeneinander, und Ihres bleibt, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Take clients in</source>
        <translation>Klienten übernehmen</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>Where the two sides differ</source>
        <translation>Wo sich die Seiten unterscheiden</translation>
    </message>
    <message>
        <source>Written on {day}, {felt}.</source>
        <translation>Geschrieben am {day}, {felt}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation>meines bleibt</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>hier neu</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>den Klienten</translation>
    </message>
    <message>
        <source>theirs comes in</source>
        <translation>das andere kommt herein</translation>
    </message>
    <message>
        <source>there is a session {before} here already, theirs becomes {after}</source>
        <translation>es gibt hier schon eine Sitzung {before}, die andere wird {after}</translation>
    </message>
    <message>
        <source>with what was felt</source>
        <translation>mit dem, was empfunden wurde</translation>
    </message>
    <message>
        <source>without what was felt</source>
        <translation>ohne das, was empfunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} and {entries} come in</source>
        <translation>{sessions} und {entries} kommen herein</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Does a fact point to one person, without naming anybody? Select it and take it out, wherever it stands.</source>
        <translation>Weist eine Tatsache auf eine Person, ohne jemanden zu nennen? Markieren Sie sie und nehmen Sie sie heraus, wo immer sie steht.</translation>
    </message>
    <message>
        <source>Select the words in the text first, in one line of what is told; headings and numbers stay.</source>
        <translation>Wählen Sie zuerst die Worte im Text aus, in einer Zeile des Gesagten; Überschriften und Nummern bleiben.</translation>
    </message>
    <message>
        <source>Take out what is selected (O)</source>
        <translation>Auswahl herausnehmen (O)</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Choose the folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Cues found</source>
        <translation>Gefundene Hinweise</translation>
    </message>
    <message>
        <source>Folder with your team&apos;s cue files</source>
        <translation>Ordner mit den Hinweisdateien Ihres Teams</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No folder is named yet.</source>
        <translation>Noch ist kein Ordner genannt.</translation>
    </message>
    <message>
        <source>On your entries so far {sentences} would get other suggestions.</source>
        <translation>In Ihren bisherigen Einträgen bekämen {sentences} andere Vorschläge.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Einträge lesen</translation>
    </message>
    <message>
        <source>Reading entries …</source>
        <translation>Einträge werden gelesen …</translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation>Sätze, die sich ändern würden</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch these cues on</source>
        <translation>Diese Hinweise einschalten</translation>
    </message>
    <message>
        <source>Switched on for what you write from now on. To use them on old entries, tag those again.</source>
        <translation>Eingeschaltet für alles, was Sie ab jetzt schreiben. Um sie auf alte Einträge anzuwenden, markieren Sie diese neu.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>What is wrong in the files</source>
        <translation>Was in den Dateien nicht stimmt</translation>
    </message>
    <message>
        <source>Your team can add cues of its own as small text files (TOML), without any code. Nothing of them is used before you saw here what they would change on your entries and switched them on.</source>
        <translation>Ihr Team kann eigene Hinweise als kleine Textdateien (TOML) hinzufügen, ohne Programmieren. Nichts davon wird genutzt, bevor Sie hier gesehen haben, was sie an Ihren Einträgen ändern würden, und sie eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Your team&apos;s cues are switched off.</source>
        <translation>Die Hinweise Ihres Teams sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message numerus="yes">
        <source>{count} cues found</source>
        <comment>{count} cue found</comment>
        <translation>
            <numerusform>{count} Hinweis gefunden</numerusform>
            <numerusform>{count} Hinweise gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences</source>
        <comment>{count} sentence</comment>
        <translation>
            <numerusform>{count} Satz</numerusform>
            <numerusform>{count} Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, and switched on as they are.</source>
        <translation>{found}, und so eingeschaltet, wie sie sind.</translation>
    </message>
    <message>
        <source>{found}. {count} are switched on in an earlier form; look at what the present files would change.</source>
        <translation>{found}. {count} sind in einer früheren Form eingeschaltet; sehen Sie nach, was die heutigen Dateien ändern würden.</translation>
    </message>
    <message>
        <source>{found}; none is switched on.</source>
        <translation>{found}; keiner ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>TheirsCard</name>
    <message>
        <source>Judged by a colleague</source>
        <translation>Von einer Kollegin oder einem Kollegen beurteilt</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” is not a time of day. Write it like {example}.</source>
        <translation>„{typed}“ ist keine Uhrzeit. Schreiben Sie es so: {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day; {time} stays. Write it like {example}.</source>
        <translation>„{typed}“ ist keine Uhrzeit; {time} bleibt. Schreiben Sie es so: {example}.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, the oldest Session {number}</source>
        <comment>{count} session, the oldest Session {number}</comment>
        <translation>
            <numerusform>{count} Sitzung, die älteste Sitzung {number}</numerusform>
            <numerusform>{count} Sitzungen, die älteste Sitzung {number}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add first client</source>
        <translation>Ersten Klienten anlegen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Due work</source>
        <translation>Fällige Arbeit</translation>
    </message>
    <message>
        <source>Each client is known here by a codename only. Add the first one; its first session is one key away.</source>
        <translation>Jeder Klient ist hier nur unter einem Decknamen bekannt. Legen Sie den ersten an; seine erste Sitzung ist eine Taste entfernt.</translation>
    </message>
    <message>
        <source>Enter opens the entries, M the sheet before a meeting, N begins the session you have just had.</source>
        <translation>Enter öffnet die Einträge, M das Blatt vor einem Treffen, N beginnt die Sitzung, die Sie gerade hatten.</translation>
    </message>
    <message>
        <source>No backup is made by itself yet.</source>
        <translation>Noch wird keine Sicherung von selbst gemacht.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Klienten</translation>
    </message>
    <message>
        <source>Nothing waits. Good.</source>
        <translation>Nichts wartet. Gut.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Sicherungen einrichten</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Zuletzt Gesagtes zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>a strain is open</source>
        <translation>eine Spannung ist offen</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>vereinbarte Aufgabe</translation>
    </message>
    <message>
        <source>amendment not finished</source>
        <translation>Änderung nicht fertig</translation>
    </message>
    <message>
        <source>entry not finished</source>
        <translation>Eintrag nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>for {count} days</source>
        <comment>for {count} day</comment>
        <translation>
            <numerusform>seit {count} Tag</numerusform>
            <numerusform>seit {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>from supervision</source>
        <translation>aus der Supervision</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <comment>in {count} day</comment>
        <translation>
            <numerusform>in {count} Tag</numerusform>
            <numerusform>in {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>is this record still needed?</source>
        <translation>wird diese Akte noch gebraucht?</translation>
    </message>
    <message>
        <source>no meeting for a long time</source>
        <translation>lange kein Treffen</translation>
    </message>
    <message>
        <source>no meeting held yet</source>
        <translation>noch fand kein Treffen statt</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>noch keine Sitzung</translation>
    </message>
    <message>
        <source>no tags suggested; not gone through yet</source>
        <translation>keine Markierungen vorgeschlagen; noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>promised by a colleague</source>
        <translation>von einer Kollegin oder einem Kollegen zugesagt</translation>
    </message>
    <message>
        <source>read your first impression again</source>
        <translation>lesen Sie Ihren ersten Eindruck noch einmal</translation>
    </message>
    <message>
        <source>safety: use the official channel</source>
        <translation>Sicherheit: Dienstweg nutzen</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>suggested, to be looked at: is this a matter of safety?</source>
        <translation>vorgeschlagen, noch anzusehen: geht es hier um Sicherheit?</translation>
    </message>
    <message>
        <source>tags to go through</source>
        <translation>Markierungen durchzusehen</translation>
    </message>
    <message>
        <source>the case ends: a closing reflection</source>
        <translation>der Fall endet: eine abschließende Reflexion</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>what came of the step?</source>
        <translation>was wurde aus dem Schritt?</translation>
    </message>
    <message>
        <source>you promised</source>
        <translation>Sie haben zugesagt</translation>
    </message>
    <message numerus="yes">
        <source>{count} days past its day</source>
        <comment>one day past its day</comment>
        <translation>
            <numerusform>seit einem Tag überfällig</numerusform>
            <numerusform>seit {count} Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions held, the last {since}</source>
        <comment>one session held, {since}</comment>
        <translation>
            <numerusform>{count} Sitzung fand statt, {since}</numerusform>
            <numerusform>{count} Sitzungen fanden statt, die letzte {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait above</source>
        <comment>{count} thing waits above</comment>
        <translation>
            <numerusform>oben wartet {count} Sache</numerusform>
            <numerusform>oben warten {count} Sachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>For session {number} the client gave {rating} of 10.</source>
        <translation>Für Sitzung {number} gab der Klient {rating} von 10.</translation>
    </message>
    <message>
        <source>It will belong to session {number}.</source>
        <translation>Es wird zu Sitzung {number} gehören.</translation>
    </message>
    <message>
        <source>It will belong to today’s meeting, which it begins in the journal.</source>
        <translation>Es wird zum heutigen Treffen gehören, das damit im Journal beginnt.</translation>
    </message>
    <message>
        <source>Nothing to read together yet: goals, limits and promises come from the client card and the ledgers.</source>
        <translation>Noch nichts gemeinsam zu lesen: Ziele, Grenzen und Zusagen kommen von der Klientenkarte und aus den Verzeichnissen.</translation>
    </message>
    <message>
        <source>Show the question …</source>
        <translation>Frage zeigen …</translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation>Der eigene Wert des Klienten</translation>
    </message>
    <message>
        <source>Turn the screen to the client: one question from 0 to 10, nothing else in sight. Only your passphrase leads back. Answering is free.</source>
        <translation>Drehen Sie den Bildschirm zum Klienten: eine Frage von 0 bis 10, sonst nichts in Sicht. Nur Ihre Passphrase führt zurück. Die Antwort ist freiwillig.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A backup is one encrypted file; try to bring one back before you need it. Ctrl+L locks at once; left alone, the journal locks by itself.</source>
        <translation>Eine Sicherung ist eine verschlüsselte Datei; versuchen Sie eine zurückzuholen, bevor Sie sie brauchen. Strg+L sperrt sofort; bleibt das Journal liegen, sperrt es sich selbst.</translation>
    </message>
    <message>
        <source>A summary without names: you see each replacement and decide what is unsure before anything leaves this machine.</source>
        <translation>Eine Zusammenfassung ohne Namen: Sie sehen jede Ersetzung und entscheiden, was unsicher ist, bevor etwas diesen Rechner verlässt.</translation>
    </message>
    <message>
        <source>All that you wrote about one client, newest first, with every earlier version. Pick clients on the left, or with Ctrl+R.</source>
        <translation>Alles, was Sie über einen Klienten geschrieben haben, das Neueste zuerst, mit jeder früheren Fassung. Klienten wählen Sie links oder mit Strg+R.</translation>
    </message>
    <message>
        <source>Before a next step: what speaks for it, what against, what was never recorded. There is no score; the judgement is written by you.</source>
        <translation>Vor einem nächsten Schritt: was dafür spricht, was dagegen, was nie festgehalten wurde. Es gibt keine Punktzahl; die Einschätzung schreiben Sie.</translation>
    </message>
    <message>
        <source>Before the meeting, promises and homework, and the strategies that you used or could use.</source>
        <translation>Vor dem Treffen, Zusagen und Hausaufgaben und die Vorgehensweisen, die Sie genutzt haben oder nutzen könnten.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Five ratings with 0 to 9 and End, then four boxes: what they said, what you saw, think and felt. Words are kept every two seconds, encrypted.</source>
        <translation>Fünf Werte mit 0 bis 9 und Ende, dann vier Felder: was gesagt wurde, was Sie sahen, denken und empfanden. Worte werden alle zwei Sekunden verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>How you rated the relationship over time, with the range that it likely lies in. Ctrl+T shows the same as a table, Enter opens a session.</source>
        <translation>Wie Sie die Beziehung über die Zeit bewertet haben, mit dem Bereich, in dem sie wahrscheinlich liegt. Strg+T zeigt dasselbe als Tabelle, Enter öffnet eine Sitzung.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Sicher aufbewahren</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Search as you type over all entries. Ctrl+K finds or does anything by a few letters, this tour too.</source>
        <translation>Suche über alle Einträge, während Sie tippen. Strg+K findet oder tut alles mit wenigen Buchstaben, auch diesen Rundgang.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Underlined sentences carry suggestions, each with its reason. Alt+T leads to the list: Enter keeps one, X drops it, R changes it. Charts count only what you keep.</source>
        <translation>Unterstrichene Sätze tragen Vorschläge, jeder mit seiner Begründung. Alt+T führt zur Liste: Enter behält einen, X verwirft ihn, R ändert ihn. Diagramme zählen nur, was Sie behalten.</translation>
    </message>
    <message>
        <source>What waits: open strains, promises that are due, drafts, backups. Ctrl+D leads here from anywhere.</source>
        <translation>Was wartet: offene Spannungen, fällige Zusagen, Entwürfe, Sicherungen. Strg+D führt von überall hierher.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>A drop of three points was asked about in 9 of 10 clients, one of a point and a half in half of them.</source>
        <translation>Nach einem Abfall um drei Punkte wurde bei 9 von 10 Klienten gefragt, nach einem um anderthalb bei der Hälfte.</translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} higher than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation>Nach {used} Sitzungen damit lag der nächste Wert im Mittel {points:.1f} höher als nach {other} ohne (wahrscheinlicher Bereich {low:+.1f} bis {high:+.1f}).</translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} lower than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation>Nach {used} Sitzungen damit lag der nächste Wert im Mittel {points:.1f} niedriger als nach {other} ohne (wahrscheinlicher Bereich {low:+.1f} bis {high:+.1f}).</translation>
    </message>
    <message>
        <source>At or above your line of {line:g} in {above} of the last {sessions}, below it in {below}</source>
        <translation>In {above} der letzten {sessions} auf oder über Ihrer Linie von {line:g}, in {below} darunter</translation>
    </message>
    <message>
        <source>Back within the earlier range since session {number}.</source>
        <translation>Seit Sitzung {number} wieder im früheren Bereich.</translation>
    </message>
    <message>
        <source>Below the line.</source>
        <translation>Unter der Linie.</translation>
    </message>
    <message>
        <source>Building.</source>
        <translation>Im Aufbau.</translation>
    </message>
    <message>
        <source>Change talk in {change} of {both} sentences of change or sustain talk.</source>
        <translation>Veränderungsrede in {change} von {both} Sätzen mit Veränderungs- oder Beharrungsrede.</translation>
    </message>
    <message>
        <source>Evidence for your own judgement: no row is added to another, and the number of sessions is no evidence.</source>
        <translation>Belege für Ihre eigene Einschätzung: Keine Zeile wird zu einer anderen addiert, und die Zahl der Sitzungen ist kein Beleg.</translation>
    </message>
    <message>
        <source>Expected {low:.1f}-{high:.1f}, you rated {rated:.1f}: did something strain?</source>
        <translation>Erwartet {low:.1f}–{high:.1f}, Sie gaben {rated:.1f}: Gab es eine Spannung?</translation>
    </message>
    <message>
        <source>Going down.</source>
        <translation>Nachlassend.</translation>
    </message>
    <message>
        <source>It cannot be told whether your ratings of recent sessions lie above or below those of the first ones.</source>
        <translation>Ob Ihre Bewertungen neuerer Sitzungen über oder unter denen der ersten liegen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>It would be &apos;{state}&apos; if unrated sessions were like the rated ones.</source>
        <translation>Es wäre &apos;{state}&apos;, wenn die unbewerteten Sitzungen wie die bewerteten wären.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at {count} days before.</source>
        <comment>Last looked at {count} day before.</comment>
        <translation>
            <numerusform>Zuletzt vor {count} Tag angesehen.</numerusform>
            <numerusform>Zuletzt vor {count} Tagen angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last rated {count} days before.</source>
        <comment>Last rated {count} day before.</comment>
        <translation>
            <numerusform>Zuletzt vor {count} Tag bewertet.</numerusform>
            <numerusform>Zuletzt vor {count} Tagen bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed.</source>
        <translation>Gemischt.</translation>
    </message>
    <message>
        <source>More against than for.</source>
        <translation>Mehr dagegen als dafür.</translation>
    </message>
    <message>
        <source>More for than against.</source>
        <translation>Mehr dafür als dagegen.</translation>
    </message>
    <message>
        <source>Neither change nor sustain talk in the tags that were gone through.</source>
        <translation>In den durchgesehenen Markierungen steht weder Veränderungs- noch Beharrungsrede.</translation>
    </message>
    <message>
        <source>No line is set, so no rating counts for or against</source>
        <translation>Keine Linie ist gesetzt, daher zählt kein Wert dafür oder dagegen</translation>
    </message>
    <message>
        <source>No recent record.</source>
        <translation>Nichts Neueres.</translation>
    </message>
    <message>
        <source>Not back yet within the earlier range.</source>
        <translation>Noch nicht wieder im früheren Bereich.</translation>
    </message>
    <message>
        <source>Not clear.</source>
        <translation>Nicht klar.</translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>Nicht geklärt.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Nichts festgehalten.</translation>
    </message>
    <message>
        <source>Nothing written and gone through yet.</source>
        <translation>Noch nichts geschrieben und durchgesehen.</translation>
    </message>
    <message>
        <source>Of all pairs of {before} earlier and {after} later ratings, the later one is the higher in {share:.0f} of 100 (ties count half).</source>
        <translation>Von allen Paaren aus {before} früheren und {after} späteren Werten ist der spätere in {share:.0f} von 100 der höhere (Gleichstände zählen halb).</translation>
    </message>
    <message>
        <source>Of {times} times you said {chance} in 100, {held} held.</source>
        <translation>Von {times} Mal, bei denen Sie {chance} von 100 sagten, haben {held} gehalten.</translation>
    </message>
    <message>
        <source>On clients simulated without any break this is asked about once in 40 rated sessions.</source>
        <translation>Bei nachgebildeten Klienten ohne jeden Bruch wird das etwa einmal in 40 bewerteten Sitzungen gefragt.</translation>
    </message>
    <message>
        <source>Only clients moved on are seen here.</source>
        <translation>Zu sehen sind hier nur Klienten, bei denen der Schritt getan wurde.</translation>
    </message>
    <message>
        <source>Ratings on both sides of the date are needed.</source>
        <translation>Es braucht Werte auf beiden Seiten des Tages.</translation>
    </message>
    <message>
        <source>Recorded in {used} rated sessions, not in {other}: shown from {sessions} sessions with at least {each} of either kind.</source>
        <translation>In {used} bewerteten Sitzungen festgehalten, in {other} nicht: gezeigt ab {sessions} Sitzungen mit mindestens {each} von beiden.</translation>
    </message>
    <message>
        <source>Signs for in most.</source>
        <translation>In den meisten Zeichen dafür.</translation>
    </message>
    <message>
        <source>Signs for in several.</source>
        <translation>In mehreren Zeichen dafür.</translation>
    </message>
    <message>
        <source>Signs for in {signs} of the last {sessions}</source>
        <translation>Zeichen dafür in {signs} der letzten {sessions}</translation>
    </message>
    <message>
        <source>So far you have told of no step whether it held. From {needed} on, over all your clients, you read here how often what you expected came about.</source>
        <translation>Bisher haben Sie von keinem Schritt gesagt, ob es gehalten hat. Ab {needed}, über alle Ihre Klienten, lesen Sie hier, wie oft eintraf, was Sie erwartet haben.</translation>
    </message>
    <message numerus="yes">
        <source>So far you have told of {count} steps whether they held. From {needed} on, over all your clients, you read here how often what you expected came about.</source>
        <comment>So far you have told of one step whether it held. From {needed} on, over all your clients, you read here how often what you expected came about.</comment>
        <translation>
            <numerusform>Bisher haben Sie von {count} Schritt gesagt, ob es gehalten hat. Ab {needed}, über alle Ihre Klienten, lesen Sie hier, wie oft eintraf, was Sie erwartet haben.</numerusform>
            <numerusform>Bisher haben Sie von {count} Schritten gesagt, ob es gehalten hat. Ab {needed}, über alle Ihre Klienten, lesen Sie hier, wie oft eintraf, was Sie erwartet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Beständig.</translation>
    </message>
    <message>
        <source>Strain repaired in {repaired}, open or not repaired in {open} of the last {sessions}.</source>
        <translation>Spannung in {repaired} geklärt, in {open} der letzten {sessions} offen oder nicht geklärt.</translation>
    </message>
    <message>
        <source>The tags were not gone through.</source>
        <translation>Die Markierungen wurden nicht durchgesehen.</translation>
    </message>
    <message>
        <source>This cannot show why.</source>
        <translation>Das kann nicht zeigen, warum.</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: {count} rated sessions of the {needed} that a trend needs.</source>
        <comment>Too early to say: {count} rated session of the {needed} that a trend needs.</comment>
        <translation>
            <numerusform>Zu früh, um etwas zu sagen: {count} bewertete Sitzung von den {needed}, die eine Richtung braucht.</numerusform>
            <numerusform>Zu früh, um etwas zu sagen: {count} bewertete Sitzungen von den {needed}, die eine Richtung braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little to say.</source>
        <translation>Zu wenig, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Very likely (19 in 20) less often than in the first sessions.</source>
        <translation>Sehr wahrscheinlich (19 von 20) seltener als in den ersten Sitzungen.</translation>
    </message>
    <message>
        <source>Very likely (19 in 20) more often than in the first sessions.</source>
        <translation>Sehr wahrscheinlich (19 von 20) häufiger als in den ersten Sitzungen.</translation>
    </message>
    <message>
        <source>Your ratings of recent sessions are {chance} at least half a point above those of the first ones.</source>
        <translation>Ihre Bewertungen neuerer Sitzungen liegen {chance} mindestens einen halben Punkt über denen der ersten.</translation>
    </message>
    <message>
        <source>Your ratings of recent sessions are {chance} at least half a point below those of the first ones.</source>
        <translation>Ihre Bewertungen neuerer Sitzungen liegen {chance} mindestens einen halben Punkt unter denen der ersten.</translation>
    </message>
    <message>
        <source>below the line</source>
        <translation>unter der Linie</translation>
    </message>
    <message>
        <source>building</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>nachlassend</translation>
    </message>
    <message>
        <source>leaning (3 in 4)</source>
        <translation>eher (3 von 4)</translation>
    </message>
    <message>
        <source>likely (9 in 10)</source>
        <translation>wahrscheinlich (9 von 10)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>more against than for</source>
        <translation>mehr dagegen als dafür</translation>
    </message>
    <message>
        <source>more for than against</source>
        <translation>mehr dafür als dagegen</translation>
    </message>
    <message>
        <source>no recent record</source>
        <translation>nichts Neueres</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>nicht klar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht geklärt</translation>
    </message>
    <message>
        <source>signs against in {signs}</source>
        <translation>Zeichen dagegen in {signs}</translation>
    </message>
    <message>
        <source>signs for in most</source>
        <translation>in den meisten Zeichen dafür</translation>
    </message>
    <message>
        <source>signs for in several</source>
        <translation>in mehreren Zeichen dafür</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>beständig</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>very likely (19 in 20)</source>
        <translation>sehr wahrscheinlich (19 von 20)</translation>
    </message>
    <message numerus="yes">
        <source>{count} held sessions</source>
        <comment>{count} held session</comment>
        <translation>
            <numerusform>{count} stattgefundene Sitzung</numerusform>
            <numerusform>{count} stattgefundene Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older strains are not settled.</source>
        <comment>{count} older strain is not settled.</comment>
        <translation>
            <numerusform>{count} ältere Spannung ist nicht geklärt.</numerusform>
            <numerusform>{count} ältere Spannungen sind nicht geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} could not be judged.</source>
        <translation>{number} ließen sich nicht beurteilen.</translation>
    </message>
    <message>
        <source>{number} not gone through</source>
        <translation>{number} nicht durchgesehen</translation>
    </message>
    <message>
        <source>{number} of the last {sessions} unrated</source>
        <translation>{number} der letzten {sessions} unbewertet</translation>
    </message>
    <message>
        <source>{number} unrated</source>
        <translation>{number} unbewertet</translation>
    </message>
    <message numerus="yes">
        <source>{tagged} tagged of {sentences} sentences in the last {count} written sessions.</source>
        <comment>{tagged} tagged of {sentences} sentences in the last {count} written session.</comment>
        <translation>
            <numerusform>{tagged} markierte von {sentences} Sätzen in der letzten {count} beschriebenen Sitzung.</numerusform>
            <numerusform>{tagged} markierte von {sentences} Sätzen in den letzten {count} beschriebenen Sitzungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryPage</name>
    <message>
        <source>Back to the chart</source>
        <translation>Zurück zum Diagramm</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation>Von Sitzung zu Sitzung</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Nothing is marked or tagged here.</source>
        <translation>Hier ist nichts eingezeichnet oder markiert.</translation>
    </message>
    <message>
        <source>Once a session is finished and rated, its course is drawn here, with the range in which the level likely lies.</source>
        <translation>Sobald eine Sitzung fertig und bewertet ist, wird hier ihr Verlauf gezeichnet, mit dem Bereich, in dem das Niveau wahrscheinlich liegt.</translation>
    </message>
    <message>
        <source>Open the entry (Enter)</source>
        <translation>Eintrag öffnen (Enter)</translation>
    </message>
    <message>
        <source>Open the session&apos;s entry</source>
        <translation>Den Eintrag der Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save the chart to</source>
        <translation>Diagramm speichern unter</translation>
    </message>
    <message>
        <source>Save the chart …</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <source>Saved as {name}. It shows dates and session numbers; mind who sees it.</source>
        <translation>Gespeichert als {name}. Es zeigt Daten und Sitzungsnummern; achten Sie darauf, wer es sieht.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Dargestellt als</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The course could not be drawn.</source>
        <translation>Der Verlauf ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The course is being drawn …</source>
        <translation>Der Verlauf wird gezeichnet …</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Eintrag schreiben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>wie heute bekannt</translation>
    </message>
    <message>
        <source>as known then</source>
        <translation>wie damals bekannt</translation>
    </message>
    <message>
        <source>last 60</source>
        <translation>letzte 60</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>80 % range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>Client&apos;s own</source>
        <translation>Wert des Klienten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level as known then</source>
        <translation>Niveau, wie damals bekannt</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Eingezeichnet</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>VoiceDesk</name>
    <message>
        <source>Change it back</source>
        <translation>Zurückändern</translation>
    </message>
    <message>
        <source>Change whose this sentence is</source>
        <translation>Ändern, von wem dieser Satz ist</translation>
    </message>
    <message>
        <source>F8 changes whose this sentence is, Shift+F8 changes it back</source>
        <translation>F8 ändert, wessen Satz das ist, Umschalt+F8 ändert es zurück</translation>
    </message>
    <message>
        <source>This sentence: {whose}  (F8)</source>
        <translation>Dieser Satz: {whose}  (F8)</translation>
    </message>
    <message>
        <source>as its box says</source>
        <translation>wie ihr Feld sagt</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>taken as “{whose}”</source>
        <translation>gelesen als „{whose}“</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Box before</source>
        <translation>Voriges Feld</translation>
    </message>
    <message>
        <source>Change the date, time or place, or say that it was not held</source>
        <translation>Datum, Uhrzeit oder Ort ändern, oder sagen, dass es nicht stattfand</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Next tag</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Tag before</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>Zum nächsten Mal</translation>
    </message>
    <message>
        <source>To the checklist</source>
        <translation>Zur Checkliste</translation>
    </message>
    <message>
        <source>To the entry</source>
        <translation>Zum Eintrag</translation>
    </message>
    <message>
        <source>To the ratings</source>
        <translation>Zu den Werten</translation>
    </message>
    <message>
        <source>To the strain of an earlier session</source>
        <translation>Zur Spannung einer früheren Sitzung</translation>
    </message>
    <message>
        <source>To the tags</source>
        <translation>Zu den Markierungen</translation>
    </message>
    <message>
        <source>Write about its beginning</source>
        <translation>Über den Anfang schreiben</translation>
    </message>
    <message>
        <source>Write about its end</source>
        <translation>Über das Ende schreiben</translation>
    </message>
    <message>
        <source>Write about its middle</source>
        <translation>Über die Mitte schreiben</translation>
    </message>
    <message>
        <source>Write about the session as a whole</source>
        <translation>Über die Sitzung als Ganzes schreiben</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A name, place or group</source>
        <translation>Ein Name, Ort oder eine Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Kind of the chosen word</source>
        <translation>Art des gewählten Wortes</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Art des Wortes</translation>
    </message>
    <message>
        <source>Real names, places and groups of this client. Summaries and copies have them replaced; a hand-over and your own export carry the record as it is.</source>
        <translation>Wirkliche Namen, Orte und Gruppen dieses Klienten. In Zusammenfassungen und Kopien werden sie ersetzt; eine Übergabe und Ihr eigener Export tragen die Aufzeichnung, wie sie ist.</translation>
    </message>
    <message>
        <source>Take the chosen word away</source>
        <translation>Gewähltes Wort entfernen</translation>
    </message>
    <message>
        <source>The chosen word is a</source>
        <translation>Das gewählte Wort ist</translation>
    </message>
    <message>
        <source>Word to mask</source>
        <translation>Zu verdeckendes Wort</translation>
    </message>
    <message>
        <source>Words to mask</source>
        <translation>Zu verdeckende Wörter</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Amending session {number}: the original words stay, and what day, time and length were is noted.</source>
        <translation>Sitzung {number} wird ergänzt: Der ursprüngliche Wortlaut bleibt, und was Tag, Uhrzeit und Dauer waren, wird vermerkt.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Session {number}, to look at: nothing is changed here.</source>
        <translation>Sitzung {number} zum Ansehen: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>A new life</source>
        <translation>Ein neues Leben</translation>
    </message>
    <message>
        <source>Bond, goals and tasks in the text</source>
        <translation>Bindung, Ziele und Aufgaben im Text</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation>Veränderungsrede</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Good or bad: talking of it is the sign; nothing counts against.</source>
        <translation>Gut oder schlecht: Dass davon gesprochen wird, ist das Zeichen; nichts zählt dagegen.</translation>
    </message>
    <message>
        <source>Level of the alliance, as you rate it</source>
        <translation>Niveau der Arbeitsbeziehung, wie Sie es bewerten</translation>
    </message>
    <message>
        <source>Never averaged with yours.</source>
        <translation>Nie mit Ihrem gemittelt.</translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation>Offene Haltung</translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation>Entspannt und wohl</translation>
    </message>
    <message>
        <source>Strain and repair</source>
        <translation>Spannung und Klärung</translation>
    </message>
    <message>
        <source>Talking of it may be readiness or distress; nothing counts against.</source>
        <translation>Davon zu sprechen kann Bereitschaft oder Not sein; nichts zählt dagegen.</translation>
    </message>
    <message>
        <source>That no doubt was noted is not a sign of candour.</source>
        <translation>Dass kein Zweifel notiert wurde, ist kein Zeichen von Offenheit.</translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation>Der eigene Wert des Klienten</translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation>Sorge wegen der Entlassung</translation>
    </message>
    <message>
        <source>Your own ratings only: a drift in how you rate cannot be seen in them.</source>
        <translation>Nur Ihre eigenen Werte: Ein Abdriften Ihrer Maßstäbe ist darin nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A case always stands somewhere, so its only phase stays. Choose another phase instead.</source>
        <translation>Ein Fall steht immer irgendwo, darum bleibt seine einzige Phase. Wählen Sie stattdessen eine andere.</translation>
    </message>
    <message>
        <source>A client needs a codename. Write one that only you can place.</source>
        <translation>Ein Klient braucht einen Decknamen. Schreiben Sie einen, den nur Sie zuordnen können.</translation>
    </message>
    <message>
        <source>A codename has at most {longest} letters. Shorten it; nothing was cut.</source>
        <translation>Ein Deckname hat höchstens {longest} Zeichen. Kürzen Sie ihn; nichts wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>A data file of the application or of your team is not as it must be: {resource}, {reason}. Put the right file back, or take the team&apos;s file away.</source>
        <translation>Eine Datendatei der Anwendung oder Ihres Teams ist nicht, wie sie sein muss: {resource}, {reason}. Legen Sie die richtige Datei zurück, oder nehmen Sie die Datei des Teams weg.</translation>
    </message>
    <message>
        <source>A file of that name is there already, so nothing was written. Name another one, or add --replace to write over it.</source>
        <translation>Eine Datei dieses Namens ist schon da, deshalb wurde nichts geschrieben. Nennen Sie eine andere, oder fügen Sie --replace hinzu, um sie zu überschreiben.</translation>
    </message>
    <message>
        <source>A journal is already in this folder. It is not touched; choose another folder for a new one.</source>
        <translation>In diesem Ordner liegt schon ein Journal. Es wird nicht angerührt; wählen Sie für ein neues einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A newer release of this application wrote the journal. Nothing was changed. Install the newer release to write in it.</source>
        <translation>Eine neuere Version dieser Anwendung hat das Journal geschrieben. Nichts wurde geändert. Installieren Sie die neuere Version, um darin zu schreiben.</translation>
    </message>
    <message>
        <source>An entry can hold {longest} characters at most. Split the text into two sessions or an addendum; nothing was cut.</source>
        <translation>Ein Eintrag fasst höchstens {longest} Zeichen. Teilen Sie den Text auf zwei Sitzungen oder einen Nachtrag auf; nichts wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Another client has this codename. Choose a different one.</source>
        <translation>Ein anderer Klient hat diesen Decknamen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Both copies of the key file are damaged. Bring the journal back from a backup: wa-journal restore FILE</source>
        <translation>Beide Kopien der Schlüsseldatei sind beschädigt. Holen Sie das Journal aus einer Sicherung zurück: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>Every entry is in the journal already or was left out, so there is nothing to bring in.</source>
        <translation>Jeder Eintrag ist schon im Journal oder wurde weggelassen; es gibt nichts hereinzuholen.</translation>
    </message>
    <message>
        <source>Give the second reader a short name first, such as initials.</source>
        <translation>Geben Sie der zweiten Person zuerst einen kurzen Namen, etwa Initialen.</translation>
    </message>
    <message>
        <source>It is done: do not do it a second time. Only the answer could not be written out. Check where the output goes and the free space there.</source>
        <translation>Es ist getan: Tun Sie es kein zweites Mal. Nur die Antwort ließ sich nicht ausgeben. Prüfen Sie, wohin die Ausgabe geht und wie viel Platz dort frei ist.</translation>
    </message>
    <message>
        <source>No client has this codename. List them with: wa-journal clients</source>
        <translation>Kein Klient hat diesen Decknamen. Auflisten mit: wa-journal clients</translation>
    </message>
    <message>
        <source>No window can be opened: {library} is missing on this computer. On Debian or Ubuntu type: sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libx11-6 libfreetype6 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0 and start again.</source>
        <translation>Es lässt sich kein Fenster öffnen: {library} fehlt auf diesem Rechner. Unter Debian oder Ubuntu eingeben: sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libx11-6 libfreetype6 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0, und neu starten.</translation>
    </message>
    <message>
        <source>No word is written yet. One sentence about the meeting is enough; what you rated and noted is kept already. If it did not take place, say so at the top.</source>
        <translation>Noch ist kein Wort geschrieben. Ein Satz über das Treffen genügt; was Sie bewertet und notiert haben, ist schon behalten. Fand es nicht statt, sagen Sie es oben.</translation>
    </message>
    <message>
        <source>Nothing can be read from the damaged file. It is kept; bring back a backup: wa-journal restore FILE</source>
        <translation>Aus der beschädigten Datei lässt sich nichts lesen. Sie bleibt erhalten; holen Sie eine Sicherung zurück: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>Say who gets it and why: the access log keeps both.</source>
        <translation>Sagen Sie, wer sie bekommt und warum: Das Zugriffsprotokoll hält beides fest.</translation>
    </message>
    <message>
        <source>Several wrong tries: wait {seconds} s, then try again. Nothing is lost by waiting.</source>
        <translation>Mehrere falsche Versuche: Warten Sie {seconds} s und versuchen Sie es dann erneut. Durch Warten geht nichts verloren.</translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet. Your journal is untouched; start the application again.</source>
        <translation>Etwas ist schiefgegangen, für das es noch keine Worte gibt. Ihr Journal ist unberührt; starten Sie die Anwendung neu.</translation>
    </message>
    <message>
        <source>Spelling cannot be checked: there is no dictionary for this language, or the part of the program that reads it is missing. On Debian or Ubuntu type: sudo apt-get install hunspell-en-gb. Elsewhere put the two files en_GB.aff and en_GB.dic into the folder dictionaries beside the journal.</source>
        <translation>Die Rechtschreibung lässt sich nicht prüfen: Für diese Sprache gibt es kein Wörterbuch, oder der Teil des Programms, der es liest, fehlt. Unter Debian oder Ubuntu eingeben: sudo apt-get install hunspell-en-gb. Anderswo legen Sie die zwei Dateien en_GB.aff und en_GB.dic in den Ordner dictionaries neben dem Journal.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Backups that are not written anew yet still hold what was erased; they are looked at again every hour.</source>
        <translation>Abgebrochen, wie gewünscht. Sicherungen, die noch nicht neu geschrieben sind, enthalten weiterhin, was gelöscht wurde; jede Stunde wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>The answer could not be written out. Check where the output goes and the free space there, then try again.</source>
        <translation>Die Antwort konnte nicht ausgegeben werden. Prüfen Sie, wohin die Ausgabe geht und ob dort Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still on the screen; free some space. Words are tried again by themselves; begin anything else once more.</source>
        <translation>Der Datenträger ist voll. Was Sie geschrieben haben, steht noch auf dem Bildschirm; schaffen Sie Platz. Worte werden von selbst noch einmal versucht; alles andere beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The disk would not take or give data. What you wrote is still on the screen; check the disk and its free space. Words are tried again by themselves; begin anything else once more.</source>
        <translation>Der Datenträger nahm oder gab keine Daten. Was Sie geschrieben haben, steht noch auf dem Bildschirm; prüfen Sie Datenträger und freien Platz. Worte werden von selbst noch einmal versucht; alles andere beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may read it.</source>
        <translation>Die Datei ließ sich nicht lesen. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the free space, then try again.</source>
        <translation>Die Datei ließ sich nicht schreiben. Prüfen Sie Ordner und freien Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The folder for backups is not there, so no backup was made. Plug the disk in, or choose another folder in the settings.</source>
        <translation>Der Ordner für Sicherungen ist nicht da, daher wurde keine Sicherung gemacht. Schließen Sie den Datenträger an, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder with your team&apos;s cue files is not named, or not there. Choose it on the page Tags, under Team&apos;s cues.</source>
        <translation>Der Ordner mit den Hinweisdateien Ihres Teams ist nicht genannt oder nicht da. Wählen Sie ihn auf der Seite Markierungen unter Hinweise des Teams.</translation>
    </message>
    <message>
        <source>The journal cannot be kept here: {reason}. Choose a folder on this machine&apos;s own disk that belongs to you alone.</source>
        <translation>Das Journal kann hier nicht liegen: {reason}. Wählen Sie einen Ordner auf dem eigenen Datenträger dieses Rechners, der nur Ihnen gehört.</translation>
    </message>
    <message>
        <source>The journal has changed since this draft was made, and the draft does not say what stands there now. Make a new one: what you decided is decided in it too.</source>
        <translation>Das Journal hat sich geändert, seit dieser Entwurf erstellt wurde; der Entwurf sagt nicht, was jetzt dort steht. Erstellen Sie einen neuen: Was Sie entschieden haben, ist auch darin entschieden.</translation>
    </message>
    <message>
        <source>The journal is made; only its recovery code could not be written out. Check where the output goes and the free space there, then make a new code: wa-journal rotate-key</source>
        <translation>Das Journal ist angelegt; nur sein Wiederherstellungscode ließ sich nicht ausgeben. Prüfen Sie, wohin die Ausgabe geht und wie viel Platz dort frei ist, und machen Sie dann einen neuen Code: wa-journal rotate-key</translation>
    </message>
    <message>
        <source>The journal is there, but its key file is missing. Bring back vault.keys from a backup: wa-journal restore FILE</source>
        <translation>Das Journal ist da, aber seine Schlüsseldatei fehlt. Holen Sie vault.keys aus einer Sicherung zurück: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The key file asks for settings that are not safe. Bring back a backup of the journal.</source>
        <translation>Die Schlüsseldatei verlangt unsichere Einstellungen. Holen Sie eine Sicherung des Journals zurück.</translation>
    </message>
    <message>
        <source>The key file is here, but the journal itself is missing. No new one was made. Look for journal.db, or bring back a backup: wa-journal restore FILE</source>
        <translation>Die Schlüsseldatei ist hier, aber das Journal selbst fehlt. Es wurde kein neues gemacht. Suchen Sie journal.db, oder holen Sie eine Sicherung zurück: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The passphrase is asked on the terminal, and there is none. Give it with --passphrase-fd N.</source>
        <translation>Die Passphrase wird im Terminal erfragt, und es gibt keines. Geben Sie sie mit --passphrase-fd N.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the journal file is damaged. Nothing was deleted. Save what can be read (wa-journal salvage), or bring back a backup: wa-journal restore FILE</source>
        <translation>Die Passphrase stimmt, aber die Journaldatei ist beschädigt. Nichts wurde gelöscht. Retten Sie, was lesbar ist (wa-journal salvage), oder holen Sie eine Sicherung zurück: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The passphrase is the last way in and cannot be taken away. Change it instead.</source>
        <translation>Die Passphrase ist der letzte Zugang und kann nicht entfernt werden. Ändern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least {shortest} characters, for example five random words.</source>
        <translation>Die Passphrase ist zu kurz: mindestens {shortest} Zeichen, zum Beispiel fünf zufällige Wörter.</translation>
    </message>
    <message>
        <source>The passphrase repeats a few characters and is soon guessed: use for example five random words.</source>
        <translation>Die Passphrase wiederholt wenige Zeichen und ist bald erraten: nehmen Sie zum Beispiel fünf zufällige Wörter.</translation>
    </message>
    <message>
        <source>The program itself failed at this place: {place}. What it was given is not repeated here. Try once more; if it stays so, send this line to those who maintain the program.</source>
        <translation>Das Programm selbst ist an dieser Stelle gescheitert: {place}. Was es bekam, wird hier nicht wiederholt. Versuchen Sie es noch einmal; bleibt es dabei, schicken Sie diese Zeile denen, die das Programm pflegen.</translation>
    </message>
    <message>
        <source>The review that you began was kept by another version of this application and cannot be read by this one. Nothing else was touched; make a new draft and decide in it again.</source>
        <translation>Die begonnene Durchsicht wurde von einer anderen Version dieses Programms aufbewahrt und kann von dieser nicht gelesen werden. Sonst wurde nichts angerührt; machen Sie einen neuen Entwurf und entscheiden Sie darin noch einmal.</translation>
    </message>
    <message>
        <source>The strain of session {strain} is settled by session {repair}, and would then lie after it. Put the day of the other session right first, or open the strain again.</source>
        <translation>Die Spannung aus Sitzung {strain} ist mit Sitzung {repair} abgeschlossen und läge dann nach ihr. Berichtigen Sie zuerst den Tag der anderen Sitzung, oder öffnen Sie die Spannung wieder.</translation>
    </message>
    <message>
        <source>The strain of session {strain} is settled by session {repair}, which then did not take place. Open the strain again first, or settle it by another session.</source>
        <translation>Die Spannung aus Sitzung {strain} ist mit Sitzung {repair} abgeschlossen, die dann nicht stattgefunden hätte. Öffnen Sie die Spannung zuerst wieder, oder schließen Sie sie mit einer anderen Sitzung ab.</translation>
    </message>
    <message>
        <source>The summary could not be opened again after it was made, so nothing was written. Try another format.</source>
        <translation>Die Zusammenfassung ließ sich nach dem Erstellen nicht wieder öffnen, daher wurde nichts geschrieben. Versuchen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The summary is not settled yet: decide every marked stretch and read it to its end.</source>
        <translation>Die Zusammenfassung ist noch nicht geklärt: Entscheiden Sie jede markierte Stelle und lesen Sie bis zum Ende.</translation>
    </message>
    <message>
        <source>The summary still held a word of the client&apos;s profile in its {part}, so nothing was written. Review it once more, or choose another file name.</source>
        <translation>Die Zusammenfassung enthielt noch ein Wort aus dem Profil des Klienten ({part}), daher wurde nichts geschrieben. Sehen Sie sie noch einmal durch, oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: {reason}. Your passphrase opens the journal as always.</source>
        <translation>Der Schlüsselbund des Systems kann nicht genutzt werden: {reason}. Ihre Passphrase öffnet das Journal wie immer.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be kept (half of a character pair). Paste it again as plain text.</source>
        <translation>Der Text enthält Zeichen, die nicht aufbewahrt werden können (die Hälfte eines Zeichenpaars). Fügen Sie ihn noch einmal als reinen Text ein.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so nothing was kept. If it is a file, open it in the program that wrote it, save it as UTF-8, and try again.</source>
        <translation>Der Text ist nicht UTF-8, darum wurde nichts behalten. Ist es eine Datei, öffnen Sie sie in dem Programm, das sie geschrieben hat, speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Es gibt keinen Import, der zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Choose the right folder, or make a new journal with: wa-journal init</source>
        <translation>In diesem Ordner ist kein Journal. Wählen Sie den richtigen Ordner, oder legen Sie ein neues Journal an mit: wa-journal init</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use the commands (wa-journal --help), or: wa-journal demo --screenshots DIR</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Nutzen Sie die Befehle (wa-journal --help), oder: wa-journal demo --screenshots DIR</translation>
    </message>
    <message>
        <source>There is nothing written yet. Write something first.</source>
        <translation>Noch ist nichts geschrieben. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>These words are not in the finished entry yet. Press Finish first, then tag them.</source>
        <translation>Diese Worte stehen noch nicht im fertigen Eintrag. Drücken Sie zuerst Fertig, dann markieren Sie sie.</translation>
    </message>
    <message>
        <source>This backup could not be verified: {reason}. It was not used; take another one.</source>
        <translation>Diese Sicherung ließ sich nicht prüfen: {reason}. Sie wurde nicht genutzt; nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This cannot be read as the diary you chose: {reason}. Nothing was changed. Choose the right kind, or export it anew.</source>
        <translation>Das lässt sich nicht als das gewählte Tagebuch lesen: {reason}. Nichts wurde geändert. Wählen Sie die richtige Art, oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>This client already has a session number {number}. Leave --number out of the command: the next one is taken then.</source>
        <translation>Dieser Klient hat schon eine Sitzung Nummer {number}. Lassen Sie --number im Befehl weg: Dann wird die nächste genommen.</translation>
    </message>
    <message>
        <source>This code or passphrase does not open the hand-over file. Nothing was changed. Compare it with what you were given, group by group; it is not your own passphrase.</source>
        <translation>Dieser Code oder diese Passphrase öffnet die Übergabedatei nicht. Nichts wurde geändert. Vergleichen Sie Gruppe für Gruppe mit dem, was Sie bekamen; es ist nicht Ihre eigene Passphrase.</translation>
    </message>
    <message>
        <source>This database belongs to another journal than its key file. Nothing was changed. Put the two files of one journal together, or restore a backup.</source>
        <translation>Diese Datenbank gehört zu einem anderen Journal als ihre Schlüsseldatei. Nichts wurde geändert. Legen Sie die zwei Dateien eines Journals zusammen, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This day is still to come. Say where the case stands from today or from an earlier day on.</source>
        <translation>Dieser Tag kommt erst noch. Sagen Sie, wo der Fall ab heute oder ab einem früheren Tag steht.</translation>
    </message>
    <message>
        <source>This day is still to come: a meeting can be cancelled ahead, but it was not held or missed yet.</source>
        <translation>Dieser Tag liegt noch vor uns: Ein Treffen kann im Voraus abgesagt sein, aber es fand noch nicht statt und wurde noch nicht versäumt.</translation>
    </message>
    <message>
        <source>This entry was written on since it was opened for the second reading. Open it again; what was read so far does not fit it.</source>
        <translation>An diesem Eintrag wurde weitergeschrieben, seit er zum zweiten Lesen geöffnet wurde. Öffnen Sie ihn neu; was bisher gelesen wurde, passt nicht dazu.</translation>
    </message>
    <message>
        <source>This file does not hold a reader&apos;s decisions: {reason}. Take one that was saved on the page Tags, under Second reader.</source>
        <translation>Diese Datei enthält keine Entscheidungen eines Lesers: {reason}. Nehmen Sie eine, die auf der Seite Markierungen unter Zweiter Leser gespeichert wurde.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Ask for write access, or choose another folder with --journal.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden. Bitten Sie um Schreibrecht, oder wählen Sie mit --journal einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This hand-over file cannot be taken in: {reason}. Nothing was changed. Ask for the file once more.</source>
        <translation>Diese Übergabedatei kann nicht übernommen werden: {reason}. Nichts wurde geändert. Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>This is larger than any diary can be ({largest} MB at most). Nothing was changed. Export it in parts, for example by year.</source>
        <translation>Das ist größer, als ein Tagebuch sein kann (höchstens {largest} MB). Nichts wurde geändert. Exportieren Sie es in Teilen, zum Beispiel nach Jahren.</translation>
    </message>
    <message>
        <source>This is not a readable agency key. Copy the whole text again: the public one (WAPUB-…) to set it up, the private one (WAKEY-…) to open.</source>
        <translation>Das ist kein lesbarer Behördenschlüssel. Kopieren Sie den ganzen Text noch einmal: den öffentlichen (WAPUB-…) zum Einrichten, den privaten (WAKEY-…) zum Öffnen.</translation>
    </message>
    <message>
        <source>This is the name of one of the journal&apos;s own files, so nothing was written. Choose another name.</source>
        <translation>So heißt eine der eigenen Dateien des Journals, darum wurde nichts geschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This journal is open in another window. Close that window first.</source>
        <translation>Dieses Journal ist in einem anderen Fenster offen. Schließen Sie zuerst jenes Fenster.</translation>
    </message>
    <message>
        <source>This judgement is not in the journal any more. Nothing was kept; the board shows what is there.</source>
        <translation>Diese Einschätzung ist nicht mehr im Journal. Nichts wurde behalten; die Tafel zeigt, was da ist.</translation>
    </message>
    <message>
        <source>This line cannot be read: {reason}.</source>
        <translation>Diese Zeile lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the backup. It opens with the one of the day on which it was made. Check capitals and keyboard layout, then try again.</source>
        <translation>Diese Passphrase oder dieser Wiederherstellungscode öffnet die Sicherung nicht. Sie öffnet sich mit der des Tages, an dem sie gemacht wurde. Prüfen Sie Großschreibung und Tastaturbelegung, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the journal. Check capitals and keyboard layout, then try again.</source>
        <translation>Diese Passphrase oder dieser Wiederherstellungscode öffnet das Journal nicht. Prüfen Sie Großschreibung und Tastaturbelegung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This promise or task is not in the journal any more. Nothing was kept; the page Practice shows what is there.</source>
        <translation>Diese Zusage oder Aufgabe ist nicht mehr im Journal. Nichts wurde behalten; die Seite Praxis zeigt, was da ist.</translation>
    </message>
    <message>
        <source>This recovery code has a typing slip. Compare it with the printed sheet, group by group.</source>
        <translation>Dieser Wiederherstellungscode hat einen Tippfehler. Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten Blatt.</translation>
    </message>
    <message>
        <source>This session is not in the journal any more.</source>
        <translation>Diese Sitzung ist nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>This strain is not in the journal any more. Nothing was kept; the page Entries shows what is there.</source>
        <translation>Diese Spannung ist nicht mehr im Journal. Nichts wurde behalten; die Seite Einträge zeigt, was da ist.</translation>
    </message>
    <message>
        <source>This stretch names somebody of the client&apos;s profile, so it stays masked.</source>
        <translation>Diese Stelle nennt jemanden aus dem Profil des Klienten und bleibt daher verdeckt.</translation>
    </message>
    <message>
        <source>This suggestion is not there any more: the sentence was read again meanwhile. Look at the list as it is now.</source>
        <translation>Diesen Vorschlag gibt es nicht mehr: Der Satz wurde inzwischen neu gelesen. Sehen Sie auf die jetzige Liste.</translation>
    </message>
    <message>
        <source>This value lies outside {lowest} to {highest}.</source>
        <translation>Dieser Wert liegt außerhalb von {lowest} bis {highest}.</translation>
    </message>
    <message>
        <source>This was kept before and stays as it was. Make a new judgement for the next step.</source>
        <translation>Das wurde schon aufbewahrt und bleibt, wie es war. Geben Sie für den nächsten Schritt eine neue Einschätzung ab.</translation>
    </message>
    <message>
        <source>This was not taken over: on the decisions that it had not seen it did not agree with you more often than what you have now.</source>
        <translation>Das wurde nicht übernommen: Bei den Entscheidungen, die es nicht gesehen hatte, stimmte es nicht häufiger mit Ihnen überein als das, was Sie jetzt haben.</translation>
    </message>
    <message>
        <source>What became of this promise or task was said since, so that step is not taken back. The line is left as it is; the page Practice shows it.</source>
        <translation>Was aus dieser Zusage oder Aufgabe wurde, ist seitdem festgehalten worden; deshalb wird dieser Schritt nicht zurückgenommen. Die Zeile bleibt, wie sie ist; die Seite Praxis zeigt sie.</translation>
    </message>
    <message>
        <source>What was erased still stands in earlier backups that could not be written anew; places: {count}. The page Backups names them. Make them writable, or delete those backups there; they are looked at again every hour.</source>
        <translation>Was gelöscht wurde, steht noch in früheren Sicherungen, die sich nicht neu schreiben ließen; Orte: {count}. Die Seite Sicherungen nennt sie. Machen Sie sie beschreibbar oder löschen Sie die Sicherungen dort; jede Stunde wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Where backups lay, files look like a backup, or took the place of one, and cannot be read as one; files: {count}. What was erased may still stand in them. The page Backups names them: delete those that are old backups, and leave what is your own. This is said once.</source>
        <translation>Wo Sicherungen lagen, sehen Dateien wie eine Sicherung aus oder stehen an der Stelle einer solchen und lassen sich nicht als Sicherung lesen; Dateien: {count}. Gelöschtes kann noch darin stehen. Die Seite Sicherungen nennt sie: Löschen Sie, was alte Sicherungen sind, und lassen Sie, was Ihnen gehört. Das wird einmal gesagt.</translation>
    </message>
    <message>
        <source>{count} lines did not get onto the pages, so nothing was written. Try another format, and tell whoever looks after the program.</source>
        <translation>{count} Zeilen sind nicht auf die Seiten gekommen, deshalb wurde nichts geschrieben. Versuchen Sie ein anderes Format, und sagen Sie es der Stelle, die das Programm betreut.</translation>
    </message>
    <message>
        <source>{count} words or passages still wait for a decision. Decide them in the review, or export with --mask-unsure to mask them all.</source>
        <translation>{count} Wörter oder Stellen warten noch auf eine Entscheidung. Entscheiden Sie sie in der Durchsicht, oder exportieren Sie mit --mask-unsure, um alle zu verdecken.</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Bond</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation>Veränderungsrede</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl gelassen</translation>
    </message>
    <message>
        <source>Closed posture</source>
        <translation>Geschlossene Haltung</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation>Konfrontation</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Misstrauen</translation>
    </message>
    <message>
        <source>Doubt noted by the officer</source>
        <translation>Von der Fachkraft notierter Zweifel</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Family relations</source>
        <translation>Familienbeziehungen</translation>
    </message>
    <message>
        <source>Goal agreement</source>
        <translation>Einigkeit über Ziele</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Hoffnung</translation>
    </message>
    <message>
        <source>Hopelessness</source>
        <translation>Hoffnungslosigkeit</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>Feindseligkeit</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Verurteilung</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Note taking</source>
        <translation>Mitschreiben</translation>
    </message>
    <message>
        <source>Offence talk</source>
        <translation>Sprechen über die Tat</translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation>Offene Haltung</translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Plans for a new life</source>
        <translation>Pläne für ein neues Leben</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Praktische Hilfe</translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation>Entspannt und wohl</translation>
    </message>
    <message>
        <source>Religion talk</source>
        <translation>Sprechen über Religion</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Klärung der Rolle</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation>Persönliches mitgeteilt</translation>
    </message>
    <message>
        <source>Suspicion beyond ordinary distrust</source>
        <translation>Argwohn über gewöhnliches Misstrauen hinaus</translation>
    </message>
    <message>
        <source>Sustain talk</source>
        <translation>Beharrungsrede</translation>
    </message>
    <message>
        <source>Task engagement</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>The client agrees on, or helps to set, what the work is for.</source>
        <translation>Der Klient stimmt dem zu, wozu die Arbeit dient, oder hilft, es festzulegen.</translation>
    </message>
    <message>
        <source>The client argues for staying as he is: loyalty to the group, justification of violence, no need for or no use in change.</source>
        <translation>Der Klient spricht dafür, zu bleiben, wie er ist: Treue zur Gruppe, Rechtfertigung von Gewalt, Veränderung unnötig oder nutzlos.</translation>
    </message>
    <message>
        <source>The client doubts the officer&apos;s, agency&apos;s or state&apos;s motives or confidentiality, or fears that what he says is passed on.</source>
        <translation>Der Klient zweifelt an den Absichten der Fachkraft, der Behörde oder des Staates oder fürchtet, dass weitergegeben wird, was er sagt.</translation>
    </message>
    <message>
        <source>The client is contemptuous, insulting, threatening or openly angry toward the officer, staff, the state or its authorities.</source>
        <translation>Der Klient ist verächtlich, beleidigend, drohend oder offen wütend gegenüber Fachkraft, Personal, Staat oder Behörden.</translation>
    </message>
    <message>
        <source>The client is relaxed, at ease, chatty, warm or joking with the officer; stays on, greets first.</source>
        <translation>Der Klient ist entspannt, gelöst, gesprächig, herzlich oder scherzt mit der Fachkraft; bleibt länger, grüßt zuerst.</translation>
    </message>
    <message>
        <source>The client is tense, silent, monosyllabic or evasive, refuses topics, withdraws.</source>
        <translation>Der Klient ist angespannt, schweigt, antwortet einsilbig oder ausweichend, lehnt Themen ab, zieht sich zurück.</translation>
    </message>
    <message>
        <source>The client shows closed body language: arms crossed, turned away, eyes down, chair pushed back, refuses the hand.</source>
        <translation>Der Klient zeigt geschlossene Körpersprache: Arme verschränkt, abgewandt, Blick gesenkt, Stuhl zurückgeschoben, schlägt die Hand aus.</translation>
    </message>
    <message>
        <source>The client shows despair, giving up, no point, no future.</source>
        <translation>Der Klient zeigt Verzweiflung, gibt auf, sieht keinen Sinn, keine Zukunft.</translation>
    </message>
    <message>
        <source>The client shows hope or belief that he can do it, or pride in progress.</source>
        <translation>Der Klient zeigt Hoffnung oder den Glauben, dass er es kann, oder Stolz auf Fortschritte.</translation>
    </message>
    <message>
        <source>The client shows liking, respect, thanks or trust toward the officer.</source>
        <translation>Der Klient zeigt der Fachkraft Zuneigung, Respekt, Dank oder Vertrauen.</translation>
    </message>
    <message>
        <source>The client shows open body language: faces the officer, eye contact, uncrossed arms, leans in, shakes hands, smiles.</source>
        <translation>Der Klient zeigt offene Körpersprache: zugewandt, Blickkontakt, Arme offen, vorgebeugt, gibt die Hand, lächelt.</translation>
    </message>
    <message>
        <source>The client takes part in the work: does homework, chooses tasks, keeps appointments, works through an exercise.</source>
        <translation>Der Klient arbeitet mit: macht Hausaufgaben, wählt Aufgaben, hält Termine ein, arbeitet eine Übung durch.</translation>
    </message>
    <message>
        <source>The client talks about his relations with family or partner, good or bad.</source>
        <translation>Der Klient spricht über seine Beziehungen zu Familie oder Partnerin, gute wie schlechte.</translation>
    </message>
    <message>
        <source>The client talks of plans or wishes for life after release or supervision: job, study, home, marriage, moving.</source>
        <translation>Der Klient spricht von Plänen oder Wünschen für das Leben nach Entlassung oder Aufsicht: Arbeit, Ausbildung, Wohnung, Heirat, Umzug.</translation>
    </message>
    <message>
        <source>The client threatens, plans or hints at harming himself or others, or is at risk of harm from others. Use the official channel.</source>
        <translation>Der Klient droht, plant oder deutet an, sich oder anderen etwas anzutun, oder ist durch andere gefährdet. Nutzen Sie den Dienstweg.</translation>
    </message>
    <message>
        <source>The client voices desire, ability, reason, need, commitment or a step toward leaving the group, giving up violence, living within the law or working on himself.</source>
        <translation>Der Klient äußert Wunsch, Fähigkeit, Grund, Notwendigkeit, Entschluss oder einen Schritt, die Gruppe zu verlassen, Gewalt aufzugeben, gesetzestreu zu leben oder an sich zu arbeiten.</translation>
    </message>
    <message>
        <source>The client voices persecutory or bizarre suspicion beyond ordinary distrust; noted as the officer saw it, no diagnosis.</source>
        <translation>Der Klient äußert verfolgenden oder bizarren Argwohn über gewöhnliches Misstrauen hinaus; notiert, wie die Fachkraft es sah, keine Diagnose.</translation>
    </message>
    <message>
        <source>The client volunteers something true and costly, admits, corrects an earlier lie, or answers frankly.</source>
        <translation>Der Klient sagt von sich aus etwas Wahres, das ihn etwas kostet, gibt zu, berichtigt eine frühere Lüge oder antwortet offen.</translation>
    </message>
    <message>
        <source>The client worries about life after release: housing, work, stigma, licence, old associates, family, freedom itself.</source>
        <translation>Der Klient sorgt sich um das Leben nach der Entlassung: Wohnen, Arbeit, Stigma, Auflagen, alte Bekannte, Familie, die Freiheit selbst.</translation>
    </message>
    <message>
        <source>The officer asked open questions, listened, let silence be, let the client tell it.</source>
        <translation>Die Fachkraft stellte offene Fragen, hörte zu, ließ Schweigen zu, ließ den Klienten erzählen.</translation>
    </message>
    <message>
        <source>The officer confronted, argued, challenged head-on, lectured or pressed.</source>
        <translation>Die Fachkraft konfrontierte, stritt, widersprach frontal, belehrte oder drängte.</translation>
    </message>
    <message>
        <source>The officer explained roles, aims, the dual role, what is negotiable, limits of confidentiality, who does what, expectations, house rules.</source>
        <translation>Die Fachkraft erklärte Rollen, Ziele, die doppelte Rolle, was verhandelbar ist, Grenzen der Vertraulichkeit, wer was tut, Erwartungen, Hausregeln.</translation>
    </message>
    <message>
        <source>The officer found or used something shared: sport, food, place, children.</source>
        <translation>Die Fachkraft fand oder nutzte etwas Gemeinsames: Sport, Essen, Ort, Kinder.</translation>
    </message>
    <message>
        <source>The officer gave or arranged practical help, however small.</source>
        <translation>Die Fachkraft gab oder vermittelte praktische Hilfe, und sei sie noch so klein.</translation>
    </message>
    <message>
        <source>The officer gave the client choices or control: time, place, order of topics, what to work on.</source>
        <translation>Die Fachkraft ließ dem Klienten Wahl oder Einfluss: Zeit, Ort, Reihenfolge der Themen, woran gearbeitet wird.</translation>
    </message>
    <message>
        <source>The officer notes or believes that what the client said does not match: never a finding that somebody lied.</source>
        <translation>Die Fachkraft notiert oder meint, dass nicht zusammenpasst, was der Klient sagte: nie eine Feststellung, dass jemand gelogen hat.</translation>
    </message>
    <message>
        <source>The officer passed a judgemental or shaming remark.</source>
        <translation>Die Fachkraft machte eine verurteilende oder beschämende Bemerkung.</translation>
    </message>
    <message>
        <source>The officer raised or debated the client&apos;s religion.</source>
        <translation>Die Fachkraft sprach die Religion des Klienten an oder debattierte darüber.</translation>
    </message>
    <message>
        <source>The officer raised the terrorist activity or index offence.</source>
        <translation>Die Fachkraft sprach die terroristische Betätigung oder die Anlasstat an.</translation>
    </message>
    <message>
        <source>The officer reflected back the client&apos;s feelings or thoughts, acknowledged distress, ambivalence or difficulty.</source>
        <translation>Die Fachkraft spiegelte Gefühle oder Gedanken des Klienten, erkannte Not, Zwiespalt oder Schwierigkeit an.</translation>
    </message>
    <message>
        <source>The officer told the client something about himself or herself.</source>
        <translation>Die Fachkraft erzählte dem Klienten etwas über sich.</translation>
    </message>
    <message>
        <source>The officer took notes in front of the client.</source>
        <translation>Die Fachkraft schrieb vor dem Klienten mit.</translation>
    </message>
    <message>
        <source>The officer used humour or shared a laugh.</source>
        <translation>Die Fachkraft nutzte Humor oder teilte ein Lachen.</translation>
    </message>
    <message>
        <source>The officer voiced belief in the client or the work, named strengths, praised progress, told of others who made it.</source>
        <translation>Die Fachkraft äußerte Zutrauen in den Klienten oder die Arbeit, benannte Stärken, lobte Fortschritte, erzählte von anderen, die es geschafft haben.</translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation>Sorge wegen der Entlassung</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A TOML file, described in docs/practice.md; it is read when the journal is opened.</source>
        <translation>Eine TOML-Datei, beschrieben in docs/practice.md; sie wird beim Öffnen des Journals gelesen.</translation>
    </message>
    <message>
        <source>A backup is made when the journal is opened and the last one is older than this.</source>
        <translation>Eine Sicherung wird gemacht, wenn das Journal geöffnet wird und die letzte älter ist als dies.</translation>
    </message>
    <message>
        <source>A name such as en_GB. Empty: the usual one for the entry&apos;s language.</source>
        <translation>Ein Name wie en_GB. Leer: das übliche für die Sprache des Eintrags.</translation>
    </message>
    <message>
        <source>Also Ctrl and + or -; Ctrl and 0 is 100 again.</source>
        <translation>Auch Strg und + oder -; Strg und 0 ist wieder 100.</translation>
    </message>
    <message>
        <source>Another disk is best. Empty: no scheduled backups, and Today says so.</source>
        <translation>Ein anderer Datenträger ist am besten. Leer: keine regelmäßigen Sicherungen, und Heute sagt es.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Check spelling in the client&apos;s own words too</source>
        <translation>Auch die Worte des Klienten prüfen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation>Tage zwischen Sicherungen</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>File in which your team adds or hides items of the checklist</source>
        <translation>Datei, in der Ihr Team Punkte der Checkliste hinzufügt oder ausblendet</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Folder with your team&apos;s own cue files</source>
        <translation>Ordner mit eigenen Hinweisdateien Ihres Teams</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of your entries</source>
        <translation>Sprache Ihrer Einträge</translation>
    </message>
    <message>
        <source>Leave this on unless another program sees to it.</source>
        <translation>Eingeschaltet lassen, außer ein anderes Programm sorgt dafür.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lock after minutes without key or mouse</source>
        <translation>Sperren nach Minuten ohne Taste und Maus</translation>
    </message>
    <message>
        <source>Lock when the machine sleeps or the desktop locks</source>
        <translation>Sperren, wenn der Rechner schläft oder der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Nothing in it is used before you looked at it on the page Tags and switched it on.</source>
        <translation>Nichts darin wird genutzt, bevor Sie es auf der Seite Markierungen angesehen und eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Off: the box They said and whatever stands between quotation marks is left as it was said.</source>
        <translation>Aus: Das Feld Gesagt wurde und alles zwischen Anführungszeichen bleibt, wie es gesagt wurde.</translation>
    </message>
    <message>
        <source>Older ones are taken away after a new one was verified.</source>
        <translation>Ältere werden entfernt, nachdem eine neue geprüft ist.</translation>
    </message>
    <message>
        <source>Refine suggestions with the sentence encoder</source>
        <translation>Vorschläge mit dem Satz-Encoder verfeinern</translation>
    </message>
    <message>
        <source>Română</source>
        <translation>Română</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Slower and more precise; everything stays on this machine.</source>
        <translation>Langsamer und genauer; alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Markierungen vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions are made on this machine. Charts count only what you confirm.</source>
        <translation>Vorschläge entstehen auf diesem Rechner. Diagramme zählen nur, was Sie bestätigen.</translation>
    </message>
    <message>
        <source>Suggestions read this language: English by rules and models, German by rules alone, so fewer of them. In others you add tags by hand.</source>
        <translation>Vorschläge lesen diese Sprache: Englisch mit Regeln und Modellen, Deutsch nur mit Regeln, also weniger. In anderen setzen Sie Markierungen von Hand.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>System folgt der Einstellung des Rechners.</translation>
    </message>
    <message>
        <source>System follows the desktop. A new language is used from the next unlocking on; what you wrote is never changed.</source>
        <translation>System folgt der Einstellung des Rechners. Eine neue Sprache gilt ab dem nächsten Entsperren; was Sie geschrieben haben, wird nie geändert.</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
        <source>The access log keeps it with each client that you open. Write your usual reason; change it before you look for another, and back after.</source>
        <translation>Das Zugriffsprotokoll hält es bei jeder Person fest, die Sie öffnen. Schreiben Sie Ihren üblichen Grund; ändern Sie ihn, bevor Sie aus einem anderen nachsehen, und danach zurück.</translation>
    </message>
    <message>
        <source>The draft is kept in the vault first.</source>
        <translation>Der Entwurf wird zuerst im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>Why you open a client&apos;s record</source>
        <translation>Warum Sie die Aufzeichnung einer Person öffnen</translation>
    </message>
    <message>
        <source>With the dictionaries of this machine. F7 goes to the next word; your own words stay in the vault.</source>
        <translation>Mit den Wörterbüchern dieses Rechners. F7 geht zum nächsten Wort; Ihre eigenen Wörter bleiben im Tresor.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>1 missed it</source>
        <translation>1 verfehlte es</translation>
    </message>
    <message>
        <source>2 caught part of it</source>
        <translation>2 erfasste einen Teil</translation>
    </message>
    <message>
        <source>3 gave back what was said</source>
        <translation>3 gab wieder, was gesagt wurde</translation>
    </message>
    <message>
        <source>4 named what was meant</source>
        <translation>4 benannte, was gemeint war</translation>
    </message>
    <message>
        <source>5 the whole of it, and they said so</source>
        <translation>5 das Ganze, und es wurde bestätigt</translation>
    </message>
    <message>
        <source>A picture of the typical offender exists. It is a stereotype: it is no field and no rule here.</source>
        <translation>Es gibt ein Bild vom typischen Täter. Es ist ein Klischee: Hier ist es kein Feld und keine Regel.</translation>
    </message>
    <message>
        <source>A stock phrase like “I understand you” reflects little. What exactly did you hear?</source>
        <translation>Eine Floskel wie „Ich verstehe Sie“ spiegelt wenig. Was genau haben Sie gehört?</translation>
    </message>
    <message>
        <source>A stock phrase reflects nothing: what did I really hear?</source>
        <translation>Eine Floskel spiegelt nichts: Was habe ich wirklich gehört?</translation>
    </message>
    <message>
        <source>Acknowledged both sides: part that wants to change, part that does not.</source>
        <translation>Beide Seiten anerkannt: die, die sich ändern will, und die, die es nicht will.</translation>
    </message>
    <message>
        <source>Agreed homework, if any was needed.</source>
        <translation>Hausaufgabe vereinbart, falls nötig.</translation>
    </message>
    <message>
        <source>Agreed purpose</source>
        <translation>Vereinbarter Zweck</translation>
    </message>
    <message>
        <source>Aim today: get to know each other.</source>
        <translation>Ziel heute: einander kennenlernen.</translation>
    </message>
    <message>
        <source>Aims, activities and what each expects of the other.</source>
        <translation>Ziele, Tätigkeiten und was beide voneinander erwarten.</translation>
    </message>
    <message>
        <source>An example of my own: the same struggle, over and solved?</source>
        <translation>Ein eigenes Beispiel: derselbe Kampf, überstanden und gelöst?</translation>
    </message>
    <message>
        <source>As many different strategies as fit: which have you not used yet?</source>
        <translation>So viele verschiedene Vorgehensweisen wie passen: Welche haben Sie noch nicht genutzt?</translation>
    </message>
    <message>
        <source>Asked an open question, then listened.</source>
        <translation>Eine offene Frage gestellt, dann zugehört.</translation>
    </message>
    <message>
        <source>Asked other services for information: what, why needed, on what legal basis.</source>
        <translation>Andere Stellen um Auskunft gebeten: was, warum nötig, auf welcher Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>Asked what it is like for them to be here.</source>
        <translation>Gefragt, wie es ist, hier zu sein.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>Backed their belief that change is possible.</source>
        <translation>Den Glauben bestärkt, dass Veränderung möglich ist.</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <source>Began with light conversation.</source>
        <translation>Mit leichtem Gespräch begonnen.</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Brought my own present troubles: happened?</source>
        <translation>Eigene gegenwärtige Sorgen eingebracht: vorgekommen?</translation>
    </message>
    <message>
        <source>Came by itself</source>
        <translation>Kam von selbst</translation>
    </message>
    <message>
        <source>Candour: what was volunteered, what was doubted; never a finding of lies.</source>
        <translation>Offenheit: was von sich aus gesagt, was bezweifelt wurde; nie eine Feststellung von Lügen.</translation>
    </message>
    <message>
        <source>Change talk as a share of change and sustain talk.</source>
        <translation>Veränderungsrede als Anteil an Veränderungs- und Beharrungsrede.</translation>
    </message>
    <message>
        <source>Checked that all was understood.</source>
        <translation>Geprüft, ob alles verstanden wurde.</translation>
    </message>
    <message>
        <source>Checked what is urgent.</source>
        <translation>Geprüft, was dringend ist.</translation>
    </message>
    <message>
        <source>Clarified the role again (new officer, breach, or ten sessions on).</source>
        <translation>Die Rolle erneut geklärt (neue Fachkraft, Verstoß oder nach zehn Sitzungen).</translation>
    </message>
    <message>
        <source>Client&apos;s expectations</source>
        <translation>Erwartungen des Klienten</translation>
    </message>
    <message>
        <source>Closing reflection</source>
        <translation>Abschließende Reflexion</translation>
    </message>
    <message>
        <source>Closing reflection: what carried the relationship from the first to the last session?</source>
        <translation>Abschließende Reflexion: Was trug die Beziehung von der ersten bis zur letzten Sitzung?</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Common ground found.</source>
        <translation>Gemeinsames gefunden.</translation>
    </message>
    <message>
        <source>Confronted or argued: happened? What led to it?</source>
        <translation>Konfrontiert oder gestritten: vorgekommen? Was ging voraus?</translation>
    </message>
    <message>
        <source>Consent moments</source>
        <translation>Momente der Einwilligung</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Zwänge</translation>
    </message>
    <message>
        <source>Contacts with other services</source>
        <translation>Kontakte mit anderen Stellen</translation>
    </message>
    <message>
        <source>Could they say something that costs them?</source>
        <translation>Konnte etwas gesagt werden, das etwas kostet?</translation>
    </message>
    <message>
        <source>Credible is who keeps promises: open, kept and broken ones.</source>
        <translation>Glaubwürdig ist, wer Zusagen hält: offene, gehaltene und nicht gehaltene.</translation>
    </message>
    <message>
        <source>Deep distrust of the state is where most begin: read it over time.</source>
        <translation>Tiefes Misstrauen gegen den Staat steht meist am Anfang: Lesen Sie es über die Zeit.</translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation>Entwicklungsziele</translation>
    </message>
    <message>
        <source>Did the humour come by itself?</source>
        <translation>Kam der Humor von selbst?</translation>
    </message>
    <message>
        <source>Different about this person</source>
        <translation>Anders an dieser Person</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Disclosure acceptable?</source>
        <translation>Persönliches annehmbar?</translation>
    </message>
    <message>
        <source>Disclosure was for</source>
        <translation>Wozu es diente, Persönliches mitzuteilen</translation>
    </message>
    <message>
        <source>Do they believe that they can? Tag it as hope where they say so.</source>
        <translation>Besteht der Glaube, dass es gelingt? Markieren Sie es als Hoffnung, wo es gesagt wird.</translation>
    </message>
    <message>
        <source>Do we mean the same by what this is for, and by what is fixed?</source>
        <translation>Meinen wir dasselbe damit, wozu dies dient und was feststeht?</translation>
    </message>
    <message>
        <source>Do we work on something together?</source>
        <translation>Arbeiten wir gemeinsam an etwas?</translation>
    </message>
    <message>
        <source>Don&apos;ts</source>
        <translation>Was zu meiden ist</translation>
    </message>
    <message>
        <source>Early on, disclose only the professional side.</source>
        <translation>Teilen Sie anfangs nur die berufliche Seite mit.</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Enough to move on?</source>
        <translation>Genug für den nächsten Schritt?</translation>
    </message>
    <message>
        <source>Evened the power a little: gave choices.</source>
        <translation>Das Machtgefälle etwas ausgeglichen: Wahl gelassen.</translation>
    </message>
    <message>
        <source>Every other skill rests on empathy.</source>
        <translation>Jede andere Fertigkeit ruht auf Empathie.</translation>
    </message>
    <message>
        <source>Explored what the work is for.</source>
        <translation>Erkundet, wozu die Arbeit dient.</translation>
    </message>
    <message>
        <source>First impression</source>
        <translation>Erster Eindruck</translation>
    </message>
    <message>
        <source>First impression: written at the start, opened again after nine months.</source>
        <translation>Erster Eindruck: am Anfang geschrieben, nach neun Monaten wieder geöffnet.</translation>
    </message>
    <message>
        <source>First interview and session shape</source>
        <translation>Erstes Gespräch und Gestalt der Sitzung</translation>
    </message>
    <message>
        <source>Five skills</source>
        <translation>Fünf Fertigkeiten</translation>
    </message>
    <message>
        <source>Five skills together: clear roles, empathy, optimism, humour, self-disclosure. See when you used which.</source>
        <translation>Fünf Fertigkeiten zusammen: klare Rollen, Empathie, Zuversicht, Humor, Persönliches. Sehen Sie, wann Sie welche genutzt haben.</translation>
    </message>
    <message>
        <source>Gave hope.</source>
        <translation>Hoffnung gegeben.</translation>
    </message>
    <message>
        <source>Gave some control: place, time or order.</source>
        <translation>Etwas Einfluss gelassen: Ort, Zeit oder Reihenfolge.</translation>
    </message>
    <message>
        <source>Goals &amp; limits</source>
        <translation>Ziele &amp; Grenzen</translation>
    </message>
    <message>
        <source>Goals in the client&apos;s words</source>
        <translation>Ziele in den Worten des Klienten</translation>
    </message>
    <message>
        <source>Goals, tasks, bond</source>
        <translation>Ziele, Aufgaben, Bindung</translation>
    </message>
    <message>
        <source>House rules: delays</source>
        <translation>Hausregeln: Verspätungen</translation>
    </message>
    <message>
        <source>House rules: delays, cancelling, phones.</source>
        <translation>Hausregeln: Verspätungen, Absagen, Telefone.</translation>
    </message>
    <message>
        <source>House rules: dress</source>
        <translation>Hausregeln: Kleidung</translation>
    </message>
    <message>
        <source>House rules: dress.</source>
        <translation>Hausregeln: Kleidung.</translation>
    </message>
    <message>
        <source>How coordination works: contacts by role, not by name.</source>
        <translation>Wie die Abstimmung läuft: Kontakte nach Rolle, nicht nach Namen.</translation>
    </message>
    <message>
        <source>How far did I follow them today? Your own judgement, for your own trend only.</source>
        <translation>Wie weit bin ich heute mitgegangen? Ihre eigene Einschätzung, nur für Ihren eigenen Verlauf.</translation>
    </message>
    <message>
        <source>How much did they resist or withdraw?</source>
        <translation>Wie viel Widerstand oder Rückzug gab es?</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Humour at their expense: happened? What led to it?</source>
        <translation>Humor auf Kosten des Gegenübers: vorgekommen? Was ging voraus?</translation>
    </message>
    <message>
        <source>Humour eased tension.</source>
        <translation>Humor löste Spannung.</translation>
    </message>
    <message>
        <source>Humour may have hurt. How did they react?</source>
        <translation>Humor kann verletzt haben. Wie war die Reaktion?</translation>
    </message>
    <message>
        <source>Humour met them as a person.</source>
        <translation>Humor begegnete dem Menschen.</translation>
    </message>
    <message>
        <source>Humour opened another view.</source>
        <translation>Humor öffnete eine andere Sicht.</translation>
    </message>
    <message>
        <source>Humour was for</source>
        <translation>Wozu Humor diente</translation>
    </message>
    <message>
        <source>Humour: what was it for?</source>
        <translation>Humor: Wozu diente er?</translation>
    </message>
    <message>
        <source>Ideology, identity, belonging? Your assessment, and at least one alternative.</source>
        <translation>Ideologie, Identität, Zugehörigkeit? Ihre Einschätzung, und mindestens eine andere.</translation>
    </message>
    <message>
        <source>Is self-disclosure acceptable in this client&apos;s culture?</source>
        <translation>Ist es in der Kultur dieses Klienten annehmbar, Persönliches mitzuteilen?</translation>
    </message>
    <message>
        <source>Is the role clear by now? (asked when no role statement stands by the third session)</source>
        <translation>Ist die Rolle inzwischen klar? (gefragt, wenn bis zur dritten Sitzung keine Rollenaussage steht)</translation>
    </message>
    <message>
        <source>Is there enough trust for something personal? Too early, and people retreat.</source>
        <translation>Ist genug Vertrauen für etwas Persönliches da? Zu früh, und Menschen ziehen sich zurück.</translation>
    </message>
    <message>
        <source>Is there liking and respect, both ways?</source>
        <translation>Gibt es Zuneigung und Respekt, beiderseits?</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Es kommt darauf an</translation>
    </message>
    <message>
        <source>Kept the line: friendly and professional, not a buddy.</source>
        <translation>Die Linie gehalten: freundlich und beruflich, kein Kumpel.</translation>
    </message>
    <message>
        <source>Kind of disclosure</source>
        <translation>Art des Mitgeteilten</translation>
    </message>
    <message>
        <source>Kind of disclosure: professional or personal.</source>
        <translation>Art des Mitgeteilten: beruflich oder persönlich.</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Sprachebene</translation>
    </message>
    <message>
        <source>Limits of confidentiality</source>
        <translation>Grenzen der Vertraulichkeit</translation>
    </message>
    <message>
        <source>Limits of confidentiality as said to the client.</source>
        <translation>Grenzen der Vertraulichkeit, wie dem Klienten gesagt.</translation>
    </message>
    <message>
        <source>Misconception / answer</source>
        <translation>Missverständnis / Antwort</translation>
    </message>
    <message>
        <source>Misconceptions met and the answer given.</source>
        <translation>Begegnete Missverständnisse und die gegebene Antwort.</translation>
    </message>
    <message>
        <source>Mood, atmosphere, music: what was in the room?</source>
        <translation>Stimmung, Atmosphäre, Musik: Was war im Raum?</translation>
    </message>
    <message>
        <source>My empathy today</source>
        <translation>Meine Empathie heute</translation>
    </message>
    <message>
        <source>My opening</source>
        <translation>Mein Einstieg</translation>
    </message>
    <message>
        <source>My opening, in my own words: who I am and that their wellbeing matters here.</source>
        <translation>Mein Einstieg in eigenen Worten: wer ich bin, und dass es hier auf das Wohlergehen ankommt.</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>Meine Spiegelung</translation>
    </message>
    <message>
        <source>Named both sides of the job: help and control.</source>
        <translation>Beide Seiten der Aufgabe benannt: Hilfe und Kontrolle.</translation>
    </message>
    <message>
        <source>Negotiable / fixed</source>
        <translation>Verhandelbar / fest</translation>
    </message>
    <message>
        <source>No role statement is on record yet. Do they know what you do and what you must pass on?</source>
        <translation>Noch ist keine Rollenaussage festgehalten. Ist bekannt, was Sie tun und was Sie weitergeben müssen?</translation>
    </message>
    <message>
        <source>No type fits: what is different about this person?</source>
        <translation>Kein Typ passt: Was ist anders an dieser Person?</translation>
    </message>
    <message>
        <source>Notes were taken in the meeting. Could it wait until after?</source>
        <translation>Im Treffen wurde mitgeschrieben. Könnte das bis danach warten?</translation>
    </message>
    <message>
        <source>Noticed a small step and said so.</source>
        <translation>Einen kleinen Schritt bemerkt und es gesagt.</translation>
    </message>
    <message>
        <source>Objectives (who proposed)</source>
        <translation>Ziele (wer sie vorschlug)</translation>
    </message>
    <message>
        <source>Objectives, and who proposed each: the client, me, both.</source>
        <translation>Ziele, und wer jedes vorschlug: der Klient, ich, beide.</translation>
    </message>
    <message>
        <source>One difficulty, named.</source>
        <translation>Eine Schwierigkeit, benannt.</translation>
    </message>
    <message>
        <source>Open hostility is a sign of the start, not a verdict.</source>
        <translation>Offene Feindseligkeit ist ein Zeichen des Anfangs, kein Urteil.</translation>
    </message>
    <message>
        <source>Open or closed posture as you saw it.</source>
        <translation>Offene oder geschlossene Haltung, wie Sie sie sahen.</translation>
    </message>
    <message>
        <source>Opening strategies</source>
        <translation>Vorgehensweisen zur Öffnung</translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Andere Bedürfnisse</translation>
    </message>
    <message>
        <source>Other needs that matter beside reoffending.</source>
        <translation>Andere Bedürfnisse, die neben Rückfälligkeit wichtig sind.</translation>
    </message>
    <message>
        <source>Practical help, however small, and whether it was kept.</source>
        <translation>Praktische Hilfe, und sei sie noch so klein, und ob sie gehalten wurde.</translation>
    </message>
    <message>
        <source>Prepared the meeting.</source>
        <translation>Das Treffen vorbereitet.</translation>
    </message>
    <message>
        <source>Pull-back</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>Raised the offence in the first sessions: happened? (if they raised it, that is fine)</source>
        <translation>Die Tat in den ersten Sitzungen angesprochen: vorgekommen? (von der anderen Seite angesprochen ist es in Ordnung)</translation>
    </message>
    <message>
        <source>Raised their religion: happened? What led to it?</source>
        <translation>Die Religion angesprochen: vorgekommen? Was ging voraus?</translation>
    </message>
    <message>
        <source>Rate the bond, and write what you felt in its own box.</source>
        <translation>Bewerten Sie die Bindung, und schreiben Sie in ihr eigenes Feld, was Sie empfanden.</translation>
    </message>
    <message>
        <source>Rate this session only: the alliance is built meeting by meeting.</source>
        <translation>Bewerten Sie nur diese Sitzung: Die Arbeitsbeziehung wird Treffen für Treffen aufgebaut.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Weitervermittlung</translation>
    </message>
    <message>
        <source>Relaxed and comfortable: sentences for and against.</source>
        <translation>Entspannt und wohl: Sätze dafür und dagegen.</translation>
    </message>
    <message>
        <source>Requests to others (need, legal basis)</source>
        <translation>Bitten an andere (Bedarf, Rechtsgrundlage)</translation>
    </message>
    <message>
        <source>Right time, this client, a little: was it?</source>
        <translation>Rechte Zeit, dieser Klient, ein wenig: War es so?</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Klärung der Rolle</translation>
    </message>
    <message>
        <source>Role statement</source>
        <translation>Rollenaussage</translation>
    </message>
    <message>
        <source>Said openly that this is difficult.</source>
        <translation>Offen gesagt, dass dies schwer ist.</translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation>Persönliches mitgeteilt</translation>
    </message>
    <message>
        <source>Self-disclosure: what was it for?</source>
        <translation>Persönliches mitgeteilt: Wozu diente es?</translation>
    </message>
    <message>
        <source>Services by me / by others</source>
        <translation>Leistungen von mir / von anderen</translation>
    </message>
    <message>
        <source>Showed concern: it was about the person.</source>
        <translation>Anteilnahme gezeigt: Es ging um den Menschen.</translation>
    </message>
    <message>
        <source>Showed liking, respect or real concern, and can name the moment.</source>
        <translation>Zuneigung, Respekt oder echte Anteilnahme gezeigt, und kann den Moment nennen.</translation>
    </message>
    <message>
        <source>Showed that I am involved, not only on duty.</source>
        <translation>Gezeigt, dass ich beteiligt bin, nicht nur im Dienst.</translation>
    </message>
    <message>
        <source>Showed that I trust this work.</source>
        <translation>Gezeigt, dass ich dieser Arbeit vertraue.</translation>
    </message>
    <message>
        <source>Signs that call for a referral; no diagnosis here.</source>
        <translation>Zeichen, die eine Weitervermittlung nahelegen; hier keine Diagnose.</translation>
    </message>
    <message>
        <source>Some say twenty to thirty sessions: context, never evidence.</source>
        <translation>Manche sagen zwanzig bis dreißig Sitzungen: ein Rahmen, nie ein Beleg.</translation>
    </message>
    <message>
        <source>Something personal was told before there was much trust. How did they respond?</source>
        <translation>Etwas Persönliches wurde erzählt, bevor viel Vertrauen da war. Wie war die Reaktion?</translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation>Gelesene Quellen</translation>
    </message>
    <message>
        <source>Sources read, how reliable, and what you needed to know.</source>
        <translation>Gelesene Quellen, wie verlässlich, und was Sie wissen mussten.</translation>
    </message>
    <message>
        <source>Spoke directly, simply and honestly.</source>
        <translation>Direkt, einfach und ehrlich gesprochen.</translation>
    </message>
    <message>
        <source>Spoke to something they are proud of.</source>
        <translation>Etwas angesprochen, worauf der Klient stolz ist.</translation>
    </message>
    <message>
        <source>Stayed with what distresses them.</source>
        <translation>Bei dem geblieben, was belastet.</translation>
    </message>
    <message>
        <source>Stories of others</source>
        <translation>Geschichten anderer</translation>
    </message>
    <message>
        <source>Stories of others who made it, without identities.</source>
        <translation>Geschichten anderer, die es geschafft haben, ohne wer sie sind.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Strengths, growing session by session.</source>
        <translation>Stärken, Sitzung für Sitzung mehr.</translation>
    </message>
    <message>
        <source>Summed up.</source>
        <translation>Zusammengefasst.</translation>
    </message>
    <message>
        <source>Suspicion is noted as seen; it is no diagnosis.</source>
        <translation>Argwohn wird notiert, wie er gesehen wurde; er ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Talk of a new life.</source>
        <translation>Sprechen von einem neuen Leben.</translation>
    </message>
    <message>
        <source>Talk of family.</source>
        <translation>Sprechen von der Familie.</translation>
    </message>
    <message>
        <source>Talked about confidentiality and its limits.</source>
        <translation>Über Vertraulichkeit und ihre Grenzen gesprochen.</translation>
    </message>
    <message>
        <source>Talked more about me than about them: happened?</source>
        <translation>Mehr über mich gesprochen als über mein Gegenüber: vorgekommen?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Telling of oneself, in moderation: how often in the last ten sessions.</source>
        <translation>Von sich erzählen, mit Maß: wie oft in den letzten zehn Sitzungen.</translation>
    </message>
    <message>
        <source>The figure is what some of eight practitioners said.</source>
        <translation>Die Zahl ist, was einige von acht Fachleuten sagten.</translation>
    </message>
    <message>
        <source>The first interview is for the relationship.</source>
        <translation>Das erste Gespräch gehört der Beziehung.</translation>
    </message>
    <message>
        <source>The offence came up in the first sessions. Did the client bring it up, or did you?</source>
        <translation>Die Tat kam in den ersten Sitzungen auf. Brachte der Klient sie auf, oder Sie?</translation>
    </message>
    <message>
        <source>The purpose that we agreed on, with its date.</source>
        <translation>Der Zweck, auf den wir uns geeinigt haben, mit seinem Datum.</translation>
    </message>
    <message>
        <source>The sentence with which I reflected a feeling and a thought.</source>
        <translation>Der Satz, mit dem ich ein Gefühl und einen Gedanken gespiegelt habe.</translation>
    </message>
    <message>
        <source>The source advises disclosure in the first interview, and elsewhere only once there is trust: so early on the professional kind only.</source>
        <translation>Die Quelle rät zu Persönlichem im ersten Gespräch und anderswo erst, wenn Vertrauen da ist: so früh also nur zur beruflichen Art.</translation>
    </message>
    <message>
        <source>The source announces four and lists five; all five are here.</source>
        <translation>Die Quelle kündigt vier an und nennt fünf; alle fünf sind hier.</translation>
    </message>
    <message>
        <source>The source names five levels without describing them: these words are our own.</source>
        <translation>Die Quelle nennt fünf Stufen, ohne sie zu beschreiben: Diese Worte sind unsere eigenen.</translation>
    </message>
    <message>
        <source>The working alliance</source>
        <translation>Die Arbeitsbeziehung</translation>
    </message>
    <message>
        <source>Their religion was raised. What led to it, and how did they take it?</source>
        <translation>Die Religion wurde angesprochen. Was ging voraus, und wie wurde es aufgenommen?</translation>
    </message>
    <message>
        <source>There are different answers: no single score.</source>
        <translation>Es gibt verschiedene Antworten: keine einzelne Punktzahl.</translation>
    </message>
    <message>
        <source>There was a confrontation. What led to it, and is a repair needed?</source>
        <translation>Es gab eine Konfrontation. Was ging voraus, und braucht es eine Klärung?</translation>
    </message>
    <message>
        <source>These strategies come from work with addiction; the wording here is for supervision and can be edited by your team.</source>
        <translation>Diese Vorgehensweisen kommen aus der Arbeit mit Sucht; der Wortlaut hier ist für die Bewährungshilfe und kann von Ihrem Team bearbeitet werden.</translation>
    </message>
    <message>
        <source>They gave / I gave</source>
        <translation>Gegeben wurde / ich gab</translation>
    </message>
    <message>
        <source>Three sessions running without a difficulty named. What is hard at the moment?</source>
        <translation>Drei Sitzungen hintereinander ohne eine benannte Schwierigkeit. Was ist im Moment schwer?</translation>
    </message>
    <message>
        <source>Three sessions with only good news: what is hard at the moment?</source>
        <translation>Drei Sitzungen mit nur guten Nachrichten: Was ist im Moment schwer?</translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation>Worauf sich hoffen lässt</translation>
    </message>
    <message>
        <source>Told jokes or anecdotes instead: happened?</source>
        <translation>Stattdessen Witze oder Anekdoten erzählt: vorgekommen?</translation>
    </message>
    <message>
        <source>Told something intimate about me or my family: happened?</source>
        <translation>Etwas Intimes über mich oder meine Familie erzählt: vorgekommen?</translation>
    </message>
    <message>
        <source>Took notes in the meeting: happened?</source>
        <translation>Im Treffen mitgeschrieben: vorgekommen?</translation>
    </message>
    <message>
        <source>Trotter&apos;s own model includes confronting talk in favour of crime; the source leaves that out with this group, and so does this checklist.</source>
        <translation>Trotters eigenes Modell schließt ein, Reden zugunsten von Straftaten zu konfrontieren; die Quelle lässt das bei dieser Gruppe weg, und diese Checkliste auch.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Was open, and said what I may not tell.</source>
        <translation>War offen und sagte, was ich nicht sagen darf.</translation>
    </message>
    <message>
        <source>Ways offered and chosen</source>
        <translation>Angebotene und gewählte Wege</translation>
    </message>
    <message>
        <source>Ways to get there that were on offer, and the one chosen.</source>
        <translation>Wege dorthin, die zur Wahl standen, und der gewählte.</translation>
    </message>
    <message>
        <source>We did together</source>
        <translation>Gemeinsam getan</translation>
    </message>
    <message>
        <source>What I provide, what others provide.</source>
        <translation>Was ich biete, was andere bieten.</translation>
    </message>
    <message>
        <source>What I want to get better at.</source>
        <translation>Worin ich besser werden will.</translation>
    </message>
    <message>
        <source>What did each of us give today?</source>
        <translation>Was haben wir einander heute gegeben?</translation>
    </message>
    <message>
        <source>What did we do together today?</source>
        <translation>Was haben wir heute gemeinsam getan?</translation>
    </message>
    <message>
        <source>What do I think they felt?</source>
        <translation>Was, denke ich, wurde empfunden?</translation>
    </message>
    <message>
        <source>What in this session could they hope on?</source>
        <translation>Worauf in dieser Sitzung ließe sich hoffen?</translation>
    </message>
    <message>
        <source>What institution, law or time did not allow today: no fault of yours.</source>
        <translation>Was Institution, Gesetz oder Zeit heute nicht zuließen: nicht Ihre Schuld.</translation>
    </message>
    <message>
        <source>What is negotiable and what is fixed.</source>
        <translation>Was verhandelbar ist und was feststeht.</translation>
    </message>
    <message>
        <source>What it may be about / what else it may be</source>
        <translation>Worum es gehen kann / worum noch</translation>
    </message>
    <message>
        <source>What the client expects, in their words.</source>
        <translation>Was der Klient erwartet, in eigenen Worten.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>What this rests on: eight practitioners in six countries (two women, six men), in prisons, with five to twenty years of work, three of them with more than 200 such clients. A small qualitative base.</source>
        <translation>Worauf dies beruht: acht Fachleute in sechs Ländern (zwei Frauen, sechs Männer), in Gefängnissen, mit fünf bis zwanzig Jahren Arbeit, drei von ihnen mit mehr als 200 solchen Klienten. Eine kleine qualitative Grundlage.</translation>
    </message>
    <message>
        <source>What was negotiated: asked, offered, agreed.</source>
        <translation>Was verhandelt wurde: erbeten, angeboten, vereinbart.</translation>
    </message>
    <message>
        <source>What we expect of each other</source>
        <translation>Was wir voneinander erwarten</translation>
    </message>
    <message>
        <source>When the client&apos;s consent is needed.</source>
        <translation>Wann die Einwilligung des Klienten nötig ist.</translation>
    </message>
    <message>
        <source>Where do they belong, where were they pushed out?</source>
        <translation>Wo gehört der Klient dazu, wo wurde er hinausgedrängt?</translation>
    </message>
    <message>
        <source>Which of my words today could have been heard as a verdict?</source>
        <translation>Welches meiner Worte heute hätte als Urteil gehört werden können?</translation>
    </message>
    <message>
        <source>Which words suit: plain or elaborate?</source>
        <translation>Welche Worte passen: einfache oder ausführliche?</translation>
    </message>
    <message>
        <source>Who can see the file.</source>
        <translation>Wer die Akte sehen kann.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Who does what: work on the case, work on the administration.</source>
        <translation>Wer was tut: Arbeit am Fall, Arbeit an der Verwaltung.</translation>
    </message>
    <message>
        <source>Who sees the file</source>
        <translation>Wer die Akte sieht</translation>
    </message>
    <message>
        <source>Who talked</source>
        <translation>Wer sprach</translation>
    </message>
    <message>
        <source>Who talked more? 0 me, 10 them.</source>
        <translation>Wer sprach mehr? 0 ich, 10 das Gegenüber.</translation>
    </message>
    <message>
        <source>Who the clients are</source>
        <translation>Wer die Klienten sind</translation>
    </message>
    <message>
        <source>Why are we here, and what can we achieve? Two lines, dated.</source>
        <translation>Warum sind wir hier, und was können wir erreichen? Zwei Zeilen, mit Datum.</translation>
    </message>
    <message>
        <source>Why are we here? The goals in the client&apos;s own words.</source>
        <translation>Warum sind wir hier? Die Ziele in den eigenen Worten des Klienten.</translation>
    </message>
    <message>
        <source>Without hope nothing changes: see how often hope was voiced.</source>
        <translation>Ohne Hoffnung ändert sich nichts: Sehen Sie, wie oft Hoffnung geäußert wurde.</translation>
    </message>
    <message>
        <source>Words that could judge</source>
        <translation>Worte, die urteilen könnten</translation>
    </message>
    <message>
        <source>Worked on an objective that both agreed on.</source>
        <translation>An einem Ziel gearbeitet, dem beide zugestimmt haben.</translation>
    </message>
    <message>
        <source>Worry about release: here it is a sign of coming closer.</source>
        <translation>Sorge wegen der Entlassung: Hier ist sie ein Zeichen des Näherkommens.</translation>
    </message>
    <message>
        <source>a new view</source>
        <translation>eine neue Sicht</translation>
    </message>
    <message>
        <source>being human</source>
        <translation>Mensch sein</translation>
    </message>
    <message>
        <source>brings and does the work</source>
        <translation>bringt die Arbeit mit und tut sie</translation>
    </message>
    <message>
        <source>easing tension</source>
        <translation>Spannung lösen</translation>
    </message>
    <message>
        <source>elaborate</source>
        <translation>ausführlich</translation>
    </message>
    <message>
        <source>every word weighed</source>
        <translation>jedes Wort gewogen</translation>
    </message>
    <message>
        <source>glad to meet, respect on both sides</source>
        <translation>froh über das Treffen, Respekt auf beiden Seiten</translation>
    </message>
    <message>
        <source>goes along when asked</source>
        <translation>geht mit, wenn gefragt</translation>
    </message>
    <message>
        <source>meeting as persons</source>
        <translation>Begegnung als Menschen</translation>
    </message>
    <message>
        <source>no pulling back at all</source>
        <translation>gar kein Rückzug</translation>
    </message>
    <message>
        <source>no shared idea of why we meet</source>
        <translation>keine gemeinsame Vorstellung, warum wir uns treffen</translation>
    </message>
    <message>
        <source>nothing was worked on</source>
        <translation>an nichts wurde gearbeitet</translation>
    </message>
    <message>
        <source>opens on some topics</source>
        <translation>öffnet sich bei manchen Themen</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>polite, sometimes warm</source>
        <translation>höflich, manchmal herzlich</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>beruflich</translation>
    </message>
    <message>
        <source>same purpose, limits clear to both</source>
        <translation>gleicher Zweck, Grenzen beiden klar</translation>
    </message>
    <message>
        <source>says hard things unasked</source>
        <translation>sagt Schweres ungefragt</translation>
    </message>
    <message>
        <source>seeing the person</source>
        <translation>den Menschen sehen</translation>
    </message>
    <message>
        <source>showing that I am involved</source>
        <translation>zeigen, dass ich beteiligt bin</translation>
    </message>
    <message>
        <source>some points shared, limits still tested</source>
        <translation>manches geteilt, Grenzen noch getestet</translation>
    </message>
    <message>
        <source>some topics closed</source>
        <translation>manche Themen verschlossen</translation>
    </message>
    <message>
        <source>strangers on two sides of a table</source>
        <translation>Fremde an zwei Seiten eines Tisches</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>whole meeting against it</source>
        <translation>das ganze Treffen dagegen</translation>
    </message>
</context>
</TS>
