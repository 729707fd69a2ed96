<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>access log</source>
        <translation>jurnalul de acces</translation>
    </message>
    <message>
        <source>addition to an entry</source>
        <translation>adăugire la o însemnare</translation>
    </message>
    <message>
        <source>agency recovery added</source>
        <translation>acces al instituției adăugat</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arhivat</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>ca CSV</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>ca JSON</translation>
    </message>
    <message>
        <source>chart saved</source>
        <translation>grafic salvat</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>client adăugat</translation>
    </message>
    <message>
        <source>codename</source>
        <translation>nume de cod</translation>
    </message>
    <message>
        <source>copy for the client</source>
        <translation>copie pentru client</translation>
    </message>
    <message>
        <source>cut off while it was written and taken away</source>
        <translation>întrerupt în timpul scrierii și înlăturat</translation>
    </message>
    <message>
        <source>data key rotated</source>
        <translation>cheie de date reînnoită</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>însemnare</translation>
    </message>
    <message>
        <source>erased earlier and back with the backup</source>
        <translation>șters anterior și revenit odată cu copia de siguranță</translation>
    </message>
    <message>
        <source>event</source>
        <translation>eveniment</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>totul</translation>
    </message>
    <message>
        <source>factual part copied</source>
        <translation>partea faptică copiată</translation>
    </message>
    <message>
        <source>for a colleague</source>
        <translation>pentru un coleg sau o colegă</translation>
    </message>
    <message>
        <source>for a second machine</source>
        <translation>pentru un al doilea calculator</translation>
    </message>
    <message>
        <source>hand-over file</source>
        <translation>fișier de predare</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>import retras</translation>
    </message>
    <message>
        <source>journals set aside were deleted</source>
        <translation>jurnalele puse deoparte au fost șterse</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>apreciere</translation>
    </message>
    <message>
        <source>keyring added</source>
        <translation>portchei adăugat</translation>
    </message>
    <message>
        <source>keyring removed</source>
        <translation>portchei înlăturat</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linie</translation>
    </message>
    <message>
        <source>names replaced</source>
        <translation>nume înlocuite</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>frază-parolă schimbată</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>etapă</translation>
    </message>
    <message>
        <source>phase or event</source>
        <translation>etapă sau eveniment</translation>
    </message>
    <message>
        <source>profile term</source>
        <translation>cuvânt din profil</translation>
    </message>
    <message>
        <source>promise or task</source>
        <translation>promisiune sau sarcină</translation>
    </message>
    <message>
        <source>question asked again</source>
        <translation>întrebare pusă din nou</translation>
    </message>
    <message>
        <source>question set aside</source>
        <translation>întrebare lăsată deoparte</translation>
    </message>
    <message>
        <source>recovery code on paper</source>
        <translation>cod de recuperare pe hârtie</translation>
    </message>
    <message>
        <source>recovery code printed by a command</source>
        <translation>cod de recuperare afișat de o comandă</translation>
    </message>
    <message>
        <source>recovery code renewed</source>
        <translation>cod de recuperare reînnoit</translation>
    </message>
    <message>
        <source>recovery code shown</source>
        <translation>cod de recuperare afișat</translation>
    </message>
    <message>
        <source>repair note</source>
        <translation>notă despre reparare</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>data revizuirii</translation>
    </message>
    <message>
        <source>salvage</source>
        <translation>salvare</translation>
    </message>
    <message>
        <source>search index made anew</source>
        <translation>indexul căutării refăcut</translation>
    </message>
    <message>
        <source>sheet printed</source>
        <translation>fișă tipărită</translation>
    </message>
    <message>
        <source>sheet saved as pdf</source>
        <translation>fișă salvată ca PDF</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>tensiune</translation>
    </message>
    <message>
        <source>summary decisions</source>
        <translation>decizii pentru rezumat</translation>
    </message>
    <message>
        <source>tag decisions, no text</source>
        <translation>decizii privind etichetele, fără text</translation>
    </message>
    <message>
        <source>tags reviewed</source>
        <translation>etichete parcurse</translation>
    </message>
    <message>
        <source>way in revoked</source>
        <translation>cale de acces revocată</translation>
    </message>
    <message>
        <source>what came back from supervision</source>
        <translation>ce s-a întors din supervizare</translation>
    </message>
    <message>
        <source>with all names</source>
        <translation>cu toate numele</translation>
    </message>
    <message>
        <source>with the agency&apos;s key</source>
        <translation>cu cheia instituției</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>cu fraza-parolă</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>cu codul de recuperare</translation>
    </message>
    <message>
        <source>with this desktop&apos;s keyring</source>
        <translation>cu portcheiul acestui calculator</translation>
    </message>
    <message>
        <source>with what was felt</source>
        <translation>cu ceea ce s-a simțit</translation>
    </message>
    <message>
        <source>without what was felt</source>
        <translation>fără ceea ce s-a simțit</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <comment>{count} difference</comment>
        <translation>
            <numerusform>{count} diferență</numerusform>
            <numerusform>{count} diferențe</numerusform>
            <numerusform>{count} de diferențe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} însemnare</numerusform>
            <numerusform>{count} însemnări</numerusform>
            <numerusform>{count} de însemnări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left as they are</source>
        <comment>{count} left as it is</comment>
        <translation>
            <numerusform>{count} lăsat așa</numerusform>
            <numerusform>{count} lăsate așa</numerusform>
            <numerusform>{count} lăsate așa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <comment>{count} left out</comment>
        <translation>
            <numerusform>{count} omis</numerusform>
            <numerusform>{count} omise</numerusform>
            <numerusform>{count} omise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} masked</source>
        <comment>{count} masked</comment>
        <translation>
            <numerusform>{count} mascat</numerusform>
            <numerusform>{count} mascate</numerusform>
            <numerusform>{count} mascate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows lost</source>
        <comment>{count} row lost</comment>
        <translation>
            <numerusform>{count} rând pierdut</numerusform>
            <numerusform>{count} rânduri pierdute</numerusform>
            <numerusform>{count} de rânduri pierdute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} întâlnire</numerusform>
            <numerusform>{count} întâlniri</numerusform>
            <numerusform>{count} de întâlniri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>A record is kept only as long as it is needed. Enter opens the client&apos;s page: set a later day, or erase it.</source>
        <translation>Un dosar se păstrează numai cât este nevoie. Enter deschide pagina clientului: stabiliți o zi ulterioară sau ștergeți-l.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Jurnalul de acces</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificat</translation>
    </message>
    <message>
        <source>Each line is chained to the one before it, so that a later change is noticed. The log itself holds no names, no codenames and no words of entries; codenames are put in for you here. A line is written when a client&apos;s pages are opened; a search over all clients and the reading of an entry by a second person are not noted.</source>
        <translation>Fiecare rând este legat de cel dinainte, așa că o schimbare ulterioară se observă. Jurnalul de acces nu conține el însuși nume, nume de cod sau cuvinte din însemnări; numele de cod sunt puse aici pentru dumneavoastră. Un rând se scrie când sunt deschise paginile unui client; o căutare în toate și citirea unei însemnări de către o a doua persoană nu se notează.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Șters</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Predat</translation>
    </message>
    <message>
        <source>Is it still needed?</source>
        <translation>Mai este necesar?</translation>
    </message>
    <message>
        <source>Journal opened</source>
        <translation>Jurnal deschis</translation>
    </message>
    <message>
        <source>Journal restored</source>
        <translation>Jurnal restaurat</translation>
    </message>
    <message>
        <source>Line {number} was changed from outside, or one before it was taken away.</source>
        <translation>Linia {number} a fost modificată din exterior sau una dinaintea ei a fost înlăturată.</translation>
    </message>
    <message>
        <source>No record is due for review in the next two weeks.</source>
        <translation>Niciun dosar nu trebuie revizuit în următoarele două săptămâni.</translation>
    </message>
    <message>
        <source>Opened with the agency&apos;s key</source>
        <translation>Deschis cu cheia instituției</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Citit</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Dosare de revizuit</translation>
    </message>
    <message>
        <source>Save for data protection …</source>
        <translation>Salvați pentru protecția datelor …</translation>
    </message>
    <message>
        <source>Save the log to</source>
        <translation>Salvați jurnalul de acces în</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Preluat</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>Jurnalul de acces este salvat ca {name}.</translation>
    </message>
    <message>
        <source>Ways in changed</source>
        <translation>Căi de acces schimbate</translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation>Cine s-a uitat și de ce</translation>
    </message>
    <message>
        <source>{all} lines. The newest {most} are listed here; a saved log has all of them.</source>
        <translation>{all} linii. Aici stau cele mai noi {most}; un registru salvat le are pe toate.</translation>
    </message>
    <message numerus="yes">
        <source>{lines} lines</source>
        <comment>{lines} line</comment>
        <translation>
            <numerusform>o linie</numerusform>
            <numerusform>{lines} linii</numerusform>
            <numerusform>{lines} de linii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>All suggestions</source>
        <translation>Toate sugestiile</translation>
    </message>
    <message>
        <source>How often suggestions were kept</source>
        <translation>Cât de des au fost păstrate sugestiile</translation>
    </message>
    <message>
        <source>How often you kept what was suggested. The range holds the true share in 95 of 100 such counts; with few decisions it is wide. These counts are yours: they stand in no summary and no export, and say nothing about you.</source>
        <translation>Cât de des ați păstrat ce s-a sugerat. Intervalul cuprinde proporția reală în 95 din 100 de astfel de numărători; la puține decizii este larg. Aceste cifre sunt ale dumneavoastră: nu apar în niciun rezumat și niciun export și nu spun nimic despre dumneavoastră.</translation>
    </message>
    <message>
        <source>No decisions yet. They are counted once you keep or drop suggestions beside an entry.</source>
        <translation>Nicio decizie încă. Se numără de îndată ce păstrați sau respingeți sugestii lângă o însemnare.</translation>
    </message>
    <message>
        <source>Those of the present cues and models</source>
        <translation>Cele ale indiciilor și modelelor actuale</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>Ce sugestii</translation>
    </message>
    <message numerus="yes">
        <source>You decided on {count} suggestions</source>
        <comment>You decided on {count} suggestion</comment>
        <translation>
            <numerusform>Ați decis asupra unei sugestii</numerusform>
            <numerusform>Ați decis asupra a {count} sugestii</numerusform>
            <numerusform>Ați decis asupra a {count} de sugestii</numerusform>
        </translation>
    </message>
    <message>
        <source>added {count} yourself</source>
        <translation>adăugate de dumneavoastră: {count}</translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation>schimbate: {count}</translation>
    </message>
    <message>
        <source>dropped {count}</source>
        <translation>respinse: {count}</translation>
    </message>
    <message>
        <source>kept {count}</source>
        <translation>păstrate: {count}</translation>
    </message>
    <message>
        <source>none suggested</source>
        <translation>niciuna sugerată</translation>
    </message>
    <message>
        <source>{kept} of {decided} = {share} %, range {low} to {high} %</source>
        <translation>{kept} din {decided} = {share} %, interval {low} până la {high} %</translation>
    </message>
    <message>
        <source>{told} and kept {kept} of them ({share} %).</source>
        <translation>{told}, dintre care păstrate {kept} ({share} %).</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Dropped (D)</source>
        <translation>Abandonată (D)</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>Respectată (K)</translation>
    </message>
    <message>
        <source>New session (N)</source>
        <translation>Întâlnire nouă (N)</translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation>Nerespectată (B)</translation>
    </message>
    <message>
        <source>Not repaired (U)</source>
        <translation>Nereparată (U)</translation>
    </message>
    <message>
        <source>Repaired (R)</source>
        <translation>Reparată (R)</translation>
    </message>
    <message>
        <source>Was no strain (X)</source>
        <translation>N-a fost tensiune (X)</translation>
    </message>
</context>
<context>
    <name>AddClient</name>
    <message>
        <source>A codename that only you can place: no initials, no birthday. Real names go into the words to mask, later.</source>
        <translation>Un nume de cod pe care numai dumneavoastră îl puteți atribui: fără inițiale, fără zi de naștere. Numele reale intră mai târziu la cuvintele de mascat.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Adăugați un client</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Adăugați clientul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nume de cod</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>În ce stadiu este cazul</translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation>de exemplu K-07</translation>
    </message>
</context>
<context>
    <name>AgainView</name>
    <message>
        <source>Entries keep the suggestions of the cues and models of their day. Here all finished entries are read again with the present ones. You see what would come and go before anything changes; what you kept, dropped or added yourself is never touched.</source>
        <translation>Însemnările păstrează sugestiile indiciilor și modelelor din ziua lor. Aici toate însemnările încheiate se citesc din nou cu cele actuale. Vedeți ce ar apărea și ce ar dispărea înainte de orice schimbare; ce ați păstrat, respins sau adăugat nu se atinge niciodată.</translation>
    </message>
    <message>
        <source>Read all entries again</source>
        <translation>Recitiți toate însemnările</translation>
    </message>
    <message>
        <source>Reading entries again</source>
        <translation>Recitirea însemnărilor</translation>
    </message>
    <message>
        <source>Reading entries again …</source>
        <translation>Se recitesc însemnările …</translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation>Propoziții care s-ar schimba</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Take these suggestions</source>
        <translation>Preluați aceste sugestii</translation>
    </message>
    <message>
        <source>The suggestions are as they were before. What you decided since stays.</source>
        <translation>Sugestiile sunt ca înainte. Ce ați decis între timp rămâne.</translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation>Nu există încă însemnări încheiate.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries have new suggestions.</source>
        <comment>{count} entry has new suggestions.</comment>
        <translation>
            <numerusform>O însemnare are sugestii noi.</numerusform>
            <numerusform>{count} însemnări au sugestii noi.</numerusform>
            <numerusform>{count} de însemnări au sugestii noi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries read</source>
        <comment>{count} entry read</comment>
        <translation>
            <numerusform>{count} însemnare citită</numerusform>
            <numerusform>{count} însemnări citite</numerusform>
            <numerusform>{count} de însemnări citite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are: you worked on them meanwhile.</source>
        <comment>{count} was left as it is: you worked on it meanwhile.</comment>
        <translation>
            <numerusform>Una a fost lăsată cum era: între timp ați lucrat la ea.</numerusform>
            <numerusform>{count} au fost lăsate cum erau: între timp ați lucrat la ele.</numerusform>
            <numerusform>{count} au fost lăsate cum erau: între timp ați lucrat la ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}: {new} suggestions would come, {gone} would go, {same} stay.</source>
        <translation>{read}: {new} sugestii ar apărea, {gone} ar dispărea, {same} rămân.</translation>
    </message>
</context>
<context>
    <name>AgreedView</name>
    <message>
        <source>Promises and tasks</source>
        <translation>Promisiuni și sarcini</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Keep it with this client</source>
        <translation>Păstrați la acest client</translation>
    </message>
    <message>
        <source>Tasks show on Today from a week before their day. All three stand on the sheet before the next meeting until you close them.</source>
        <translation>Sarcinile apar pe Astăzi cu o săptămână înainte de ziua lor. Toate trei stau pe fișa dinaintea următoarei întâlniri până le încheiați.</translation>
    </message>
    <message>
        <source>Tasks that came out of it</source>
        <translation>Sarcinile care au rezultat</translation>
    </message>
    <message>
        <source>Tasks until</source>
        <translation>Sarcini până la</translation>
    </message>
    <message>
        <source>Thoughts to keep in mind</source>
        <translation>Gânduri de păstrat în minte</translation>
    </message>
    <message>
        <source>What came back from supervision</source>
        <translation>Ce s-a întors din supervizare</translation>
    </message>
    <message>
        <source>What to leave alone for now</source>
        <translation>Ce să rămână deocamdată neatins</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>una pe fiecare rând</translation>
    </message>
</context>
<context>
    <name>AtRest</name>
    <message>
        <source>Amend session {number}</source>
        <translation>Modificați întâlnirea {number}</translation>
    </message>
    <message>
        <source>An amendment is begun and not finished; the entry stays as it was until then.</source>
        <translation>O modificare este începută și neîncheiată; până atunci însemnarea rămâne cum era.</translation>
    </message>
    <message>
        <source>Drop the amendment</source>
        <translation>Renunțați la modificare</translation>
    </message>
    <message>
        <source>Drop what is not finished</source>
        <translation>Renunțați la ce este neîncheiat</translation>
    </message>
    <message>
        <source>Go on amending session {number}</source>
        <translation>Modificați mai departe întâlnirea {number}</translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation>Însemnare nouă (Ctrl+N)</translation>
    </message>
    <message>
        <source>Read session {number}</source>
        <translation>Citiți întâlnirea {number}</translation>
    </message>
    <message>
        <source>Session {number} is finished</source>
        <translation>Întâlnirea {number} este încheiată</translation>
    </message>
    <message>
        <source>Session {number}: {status}</source>
        <translation>Întâlnirea {number}: {status}</translation>
    </message>
    <message>
        <source>The entry stays as it is until you ask to amend it.</source>
        <translation>Însemnarea rămâne așa cum este până când cereți să o modificați.</translation>
    </message>
    <message>
        <source>What you wrote of it is not finished.</source>
        <translation>Ce ați scris despre ea nu este încheiat.</translation>
    </message>
    <message>
        <source>Write about session {number}</source>
        <translation>Scrieți despre întâlnirea {number}</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup is one encrypted file that carries its own keys. It opens with the passphrase or the code of its day. Keep it on another disk.</source>
        <translation>O copie de siguranță este un singur fișier criptat care își poartă propriile chei. Se deschide cu fraza-parolă sau codul din ziua ei. Păstrați-o pe alt disc.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>O cheie nouă</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Faceți o copie acum …</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Copie de siguranță în</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de siguranță</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copii de siguranță</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>Aduceți una înapoi</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De la sine</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificați</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Verificați jurnalul</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Alegeți folderul pentru copii de siguranță</translation>
    </message>
    <message>
        <source>Encrypt everything anew …</source>
        <translation>Criptați totul din nou …</translation>
    </message>
    <message>
        <source>Everything that was checked is sound.</source>
        <translation>Tot ce s-a verificat este în regulă.</translation>
    </message>
    <message>
        <source>If somebody may have copied your files and known your passphrase or code: a fresh key and a new recovery code.</source>
        <translation>Dacă cineva ar fi putut să vă copieze fișierele și să vă cunoască fraza-parolă sau codul: o cheie nouă și un nou cod de recuperare.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>Este totul în regulă?</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faceți o copie de siguranță</translation>
    </message>
    <message>
        <source>Make the search anew</source>
        <translation>Refaceți căutarea</translation>
    </message>
    <message>
        <source>Making the search anew …</source>
        <translation>Se reface căutarea …</translation>
    </message>
    <message>
        <source>Only the search is not sound: it may not find everything. What you wrote is whole. Make the search anew.</source>
        <translation>Doar căutarea nu este în regulă: s-ar putea să nu găsească totul. Ceea ce ați scris este întreg. Refaceți căutarea.</translation>
    </message>
    <message>
        <source>Reading every page …</source>
        <translation>Se citește fiecare pagină …</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurați din</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restaurați dintr-o copie …</translation>
    </message>
    <message>
        <source>Something is not sound. Do not write on; bring back the last backup.</source>
        <translation>Ceva nu este în regulă. Nu scrieți mai departe; aduceți înapoi ultima copie de siguranță.</translation>
    </message>
    <message>
        <source>The present journal is moved aside first; nothing is overwritten.</source>
        <translation>Jurnalul actual este pus mai întâi deoparte; nimic nu se suprascrie.</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Setarea rămâne cum a fost. {why}</translation>
    </message>
    <message>
        <source>Would it come back?</source>
        <translation>Ar reveni?</translation>
    </message>
    <message>
        <source>Writing and verifying the backup …</source>
        <translation>Se scrie și se verifică copia de siguranță …</translation>
    </message>
    <message>
        <source>Written as {name} in {folder}, and read back to verify it.</source>
        <translation>Scrisă ca {name} în {folder} și recitită pentru verificare.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Închideți acest mesaj</translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message>
        <source>Before and after a day</source>
        <translation>Înainte și după o zi</translation>
    </message>
    <message>
        <source>Before and after a day you choose</source>
        <translation>Înainte și după o zi aleasă de dumneavoastră</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparați</translation>
    </message>
    <message>
        <source>For a day that means something to you: a new officer, a release. It cannot show what changed the ratings.</source>
        <translation>Pentru o zi care înseamnă ceva pentru dumneavoastră: un consilier nou, o liberare. Nu poate arăta ce a schimbat notele.</translation>
    </message>
    <message>
        <source>Later from</source>
        <translation>Mai târziu, din</translation>
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
        <translation>Ziua din care întâlnirile se socotesc ulterioare</translation>
    </message>
    <message>
        <source>Theil-Sen slope a session</source>
        <translation>Panta Theil-Sen pe întâlnire</translation>
    </message>
    <message>
        <source>tau-b over all sessions</source>
        <translation>tau-b peste toate întâlnirile</translation>
    </message>
    <message>
        <source>{before} ratings before and {after} from that day on: at least three of either kind are needed.</source>
        <translation>Note înainte: {before}; din acea zi: {after}. Este nevoie de cel puțin trei de fiecare fel.</translation>
    </message>
</context>
<context>
    <name>BeforeView</name>
    <message>
        <source>The sheet could not be put together.</source>
        <translation>Fișa nu a putut fi pregătită.</translation>
    </message>
    <message>
        <source>The sheet is being put together …</source>
        <translation>Fișa se pregătește …</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin the first session</source>
        <translation>Începeți prima întâlnire</translation>
    </message>
    <message>
        <source>Begin today&apos;s</source>
        <translation>Începeți-o pe cea de azi</translation>
    </message>
    <message>
        <source>It is begun when you have met, and keeps what you rate, write and agree.</source>
        <translation>Începe după ce v-ați întâlnit și păstrează ce notați, scrieți și conveniți.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Nicio întâlnire încă</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not finished: what you write here belongs to it, also what you typed just now. It goes along if you begin today&apos;s.</source>
        <translation>Întâlnirea {number} din {day} nu este încheiată: ce scrieți aici ține de ea, și ceea ce tocmai ați tastat, care merge mai departe cu dumneavoastră dacă o începeți pe cea de azi.</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not finished: what you write here belongs to it.</source>
        <translation>Întâlnirea {number} din {day} nu este încheiată: ce scrieți aici ține de ea.</translation>
    </message>
</context>
<context>
    <name>BlindView</name>
    <message>
        <source>Add a label (A)</source>
        <translation>Adăugați un marcaj (A)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>I went through all of it</source>
        <translation>Am parcurs tot</translation>
    </message>
    <message>
        <source>Label each sentence as the codebook says; many have no label. A adds, X takes the last one away, Ctrl+Z undoes.</source>
        <translation>Marcați fiecare propoziție așa cum spune manualul de codare; multe nu au niciun marcaj. A adaugă, X îl ia pe ultimul, Ctrl+Z anulează.</translation>
    </message>
    <message>
        <source>Label the sentence as …</source>
        <translation>Marcați propoziția ca …</translation>
    </message>
    <message>
        <source>Sentences to label</source>
        <translation>Propoziții de marcat</translation>
    </message>
    <message>
        <source>Take it away (X)</source>
        <translation>Înlăturați (X)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>You labelled a sign of danger. It belongs in the official channel; this journal reports nothing.</source>
        <translation>Ați marcat un semn de pericol. Locul lui este pe calea oficială; acest jurnal nu raportează nimic.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>niciun marcaj</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tabloul</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Cum se calculează</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Întâlnirea {number}</translation>
    </message>
    <message>
        <source>Set the line with its reason</source>
        <translation>Stabiliți linia cu motivul ei</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>La ce să vă uitați</translation>
    </message>
    <message>
        <source>rated {value}</source>
        <translation>notat cu {value}</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>All of it is in the journal.</source>
        <translation>Totul este în jurnal.</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Aduceți-le</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>Se aduc …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Alegeți un fișier …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Alegeți un folder …</translation>
    </message>
    <message>
        <source>Comparing with the journal …</source>
        <translation>Se compară cu jurnalul …</translation>
    </message>
    <message>
        <source>Entries of another diary become sessions here. You see first what would come in; nothing is overwritten.</source>
        <translation>Însemnările altui jurnal devin aici întâlniri. Vedeți întâi ce ar intra; nimic nu se suprascrie.</translation>
    </message>
    <message>
        <source>First entries</source>
        <translation>Primele însemnări</translation>
    </message>
    <message>
        <source>From another diary</source>
        <translation>Din alt jurnal</translation>
    </message>
    <message>
        <source>Give the new client a codename first.</source>
        <translation>Dați mai întâi un nume de cod noului client.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Its entries are taken out again. Sessions that you have worked on since stay where they are.</source>
        <translation>Însemnările lui se scot din nou. Întâlnirile la care ați lucrat între timp rămân la locul lor.</translation>
    </message>
    <message>
        <source>Last import, {day}: {entries} from {program}.</source>
        <translation>Ultimul import, {day}: {entries} din {program}.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Puneți deoparte</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Se citește …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Take the import back …</source>
        <translation>Anulați importul …</translation>
    </message>
    <message>
        <source>Take the last import back?</source>
        <translation>Anulați ultimul import?</translation>
    </message>
    <message>
        <source>Taking out …</source>
        <translation>Se scot …</translation>
    </message>
    <message>
        <source>The folder of the other diary</source>
        <translation>Folderul celuilalt jurnal</translation>
    </message>
    <message>
        <source>The last import was cut off after {entries}. Bring the diary in again to go on, or take it back.</source>
        <translation>Ultimul import s-a întrerupt după {entries}. Aduceți jurnalul încă o dată pentru a continua sau anulați importul.</translation>
    </message>
    <message>
        <source>The other diary</source>
        <translation>Celălalt jurnal</translation>
    </message>
    <message>
        <source>The program it comes from</source>
        <translation>Programul din care provine</translation>
    </message>
    <message>
        <source>What each client would get</source>
        <translation>Ce ar primi fiecare client</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Bring it back</source>
        <translation>Aduceți înapoi</translation>
    </message>
    <message>
        <source>No words are begun there, so none were dropped. What was rated and noted stays.</source>
        <translation>Acolo nu este început niciun cuvânt, deci nu s-a renunțat la nimic. Ce a fost evaluat și notat rămâne.</translation>
    </message>
    <message>
        <source>Nothing that was dropped is left to bring back; it is held for a day.</source>
        <translation>Nu mai e nimic de adus înapoi din cele la care s-a renunțat; se păstrează o zi.</translation>
    </message>
    <message>
        <source>Session {number} is dropped with what was written of it; nothing else was recorded.</source>
        <translation>S-a renunțat la întâlnirea {number} cu tot ce era scris despre ea; nimic altceva nu era consemnat.</translation>
    </message>
    <message>
        <source>Session {number} is gone: nothing was written or recorded of it.</source>
        <translation>Întâlnirea {number} nu mai este: despre ea nu se scrisese și nu se consemnase nimic.</translation>
    </message>
    <message>
        <source>Session {number} is not in the journal any more. What you typed for it can be brought back for a day.</source>
        <translation>Întâlnirea {number} nu mai este în jurnal. Ce ați scris despre ea poate fi adus înapoi timp de o zi.</translation>
    </message>
    <message>
        <source>The amendment of session {number} is dropped; the entry stands as it was.</source>
        <translation>S-a renunțat la modificarea întâlnirii {number}; însemnarea rămâne cum era.</translation>
    </message>
    <message>
        <source>What was written of session {number} is dropped; all else that was recorded stays.</source>
        <translation>S-a renunțat la ce era scris despre întâlnirea {number}; tot restul celor consemnate rămâne.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>A sign of danger is among them. It is dealt with in the official channel; this journal reports nothing.</source>
        <translation>Printre ele este un semn de pericol. Se tratează pe calea oficială; acest jurnal nu raportează nimic.</translation>
    </message>
    <message>
        <source>Compared with the present entry</source>
        <translation>Comparat cu însemnarea actuală</translation>
    </message>
    <message>
        <source>The first {count} sentences are listed.</source>
        <translation>Sunt enumerate primele propoziții ({count}).</translation>
    </message>
    <message>
        <source>The present entry says the same, word for word.</source>
        <translation>Însemnarea actuală spune același lucru, cuvânt cu cuvânt.</translation>
    </message>
    <message>
        <source>after “{words}”</source>
        <translation>după „{words}”</translation>
    </message>
    <message>
        <source>in the present entry only</source>
        <translation>numai în însemnarea actuală</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>numai în această versiune</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of the working alliance</source>
        <translation>Graficul alianței de lucru</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A level is drawn from the third rating on.</source>
        <translation>Nivelul se desenează de la a treia notă.</translation>
    </message>
    <message>
        <source>A strain was noted: {kind}, {state}.</source>
        <translation>A fost notată o tensiune: {kind}, {state}.</translation>
    </message>
    <message>
        <source>Confirmed too, but without a lane of their own for want of room: {tags}.</source>
        <translation>Confirmate și ele, dar fără rând propriu din lipsă de loc: {tags}.</translation>
    </message>
    <message>
        <source>Counted and drawn here are tagged sentences. What you ticked in a checklist stands with its session, and among the strategies of a summary.</source>
        <translation>Aici sunt numărate și desenate propoziții cu etichetă. Ce ați bifat într-o listă se află la întâlnirea ei și printre strategiile unui rezumat.</translation>
    </message>
    <message>
        <source>How often, in what was written</source>
        <translation>Cât de des, în ce s-a scris</translation>
    </message>
    <message>
        <source>In 10, likely range</source>
        <translation>În 10, interval probabil</translation>
    </message>
    <message>
        <source>It was said that there was no strain.</source>
        <translation>S-a spus că nu a fost nicio tensiune.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrați</translation>
    </message>
    <message>
        <source>No held session is recorded yet.</source>
        <translation>Nu este consemnată încă nicio întâlnire ținută.</translation>
    </message>
    <message>
        <source>No tag is confirmed yet.</source>
        <translation>Nicio etichetă nu este confirmată încă.</translation>
    </message>
    <message>
        <source>Questions to you</source>
        <translation>Întrebări pentru dumneavoastră</translation>
    </message>
    <message>
        <source>Sentences with a confirmed tag, in the last six sessions that were written and gone through. A trend is named from 12 sessions and 10 tags on; even a threefold rise is mostly too little to be named.</source>
        <translation>Propoziții cu etichetă confirmată în ultimele șase întâlniri scrise și parcurse. O tendință se numește de la 12 întâlniri și 10 etichete; chiar și o creștere de trei ori este de obicei prea puțin pentru a fi numită.</translation>
    </message>
    <message>
        <source>Session {number} · {day}</source>
        <translation>Întâlnirea {number} · {day}</translation>
    </message>
    <message>
        <source>Session {number}: {words} {back}</source>
        <translation>Întâlnirea {number}: {words} {back}</translation>
    </message>
    <message>
        <source>Since the first sessions</source>
        <translation>Față de primele întâlniri</translation>
    </message>
    <message>
        <source>Strain {number} · {state}</source>
        <translation>Tensiunea {number} · {state}</translation>
    </message>
    <message>
        <source>Strategies and what followed</source>
        <translation>Strategii și ce a urmat</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Marcate</translation>
    </message>
    <message>
        <source>Tagged sentences per session</source>
        <translation>Propoziții etichetate pe întâlnire</translation>
    </message>
    <message numerus="yes">
        <source>The client did not come to {count} meetings, the last on {day}.</source>
        <comment>The client did not come to {count} meeting, on {day}.</comment>
        <translation>
            <numerusform>Clientul nu a venit la {count} întâlnire, pe {day}.</numerusform>
            <numerusform>Clientul nu a venit la {count} întâlniri, ultima pe {day}.</numerusform>
            <numerusform>Clientul nu a venit la {count} de întâlniri, ultima pe {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} of them are in sight.</source>
        <comment>The last one of them is in sight.</comment>
        <translation>
            <numerusform>Se vede ultima dintre ele.</numerusform>
            <numerusform>Se văd ultimele {count} dintre ele.</numerusform>
            <numerusform>Se văd ultimele {count} dintre ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level is now about {mean}, likely between {low} and {high}.</source>
        <translation>Nivelul este acum în jur de {mean}, probabil între {low} și {high}.</translation>
    </message>
    <message>
        <source>The order is always the same. None of it shows why.</source>
        <translation>Ordinea este mereu aceeași. Nimic din toate acestea nu arată de ce.</translation>
    </message>
    <message>
        <source>Was there a strain?</source>
        <translation>A fost o tensiune?</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Ce spun notele</translation>
    </message>
    <message>
        <source>What was it then? (may stay empty)</source>
        <translation>Atunci ce a fost? (poate rămâne gol)</translation>
    </message>
    <message>
        <source>Why it was no strain</source>
        <translation>De ce nu a fost o tensiune</translation>
    </message>
    <message>
        <source>Working alliance</source>
        <translation>Alianța de lucru</translation>
    </message>
    <message>
        <source>a colleague&apos;s judgement</source>
        <translation>aprecierea unui coleg</translation>
    </message>
    <message>
        <source>a question to you</source>
        <translation>o întrebare pentru dumneavoastră</translation>
    </message>
    <message>
        <source>away from it</source>
        <translation>îndepărtare de ea</translation>
    </message>
    <message>
        <source>client&apos;s own rating</source>
        <translation>nota clientului</translation>
    </message>
    <message>
        <source>client&apos;s own rating {rating}</source>
        <translation>nota clientului: {rating}</translation>
    </message>
    <message>
        <source>larger: more of them</source>
        <translation>mai mare: mai multe</translation>
    </message>
    <message>
        <source>level with its 80 and 95 % range</source>
        <translation>nivel cu interval de 80 și 95 %</translation>
    </message>
    <message>
        <source>level {mean}, likely {low} to {high}</source>
        <translation>nivel {mean}, probabil {low} până la {high}</translation>
    </message>
    <message>
        <source>lost, not known whether held</source>
        <translation>pierdută, nu se știe dacă a avut loc</translation>
    </message>
    <message>
        <source>meetings of one day, side by side</source>
        <translation>întâlniri din aceeași zi, una lângă alta</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>neconfirmate</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>fără notă</translation>
    </message>
    <message>
        <source>only in sessions not gone through yet</source>
        <translation>numai în întâlniri neparcurse încă</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>cu notă</translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation>notă {rating}</translation>
    </message>
    <message>
        <source>read in context</source>
        <translation>de citit în context</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>tensiune</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>puternic</translation>
    </message>
    <message>
        <source>tags not gone through</source>
        <translation>etichete neparcurse</translation>
    </message>
    <message>
        <source>towards the alliance</source>
        <translation>spre alianță</translation>
    </message>
    <message>
        <source>very likely less (19 in 20)</source>
        <translation>foarte probabil mai puțin (19 din 20)</translation>
    </message>
    <message>
        <source>very likely more (19 in 20)</source>
        <translation>foarte probabil mai mult (19 din 20)</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation>aprecierea dumneavoastră</translation>
    </message>
    <message numerus="yes">
        <source>your ratings, 0 to 10 · {rated} of {count} held sessions rated</source>
        <comment>your ratings, 0 to 10 · {rated} of {count} held session rated</comment>
        <translation>
            <numerusform>notele dumneavoastră, de la 0 la 10 · {rated} din {count} întâlnire ținută notată</numerusform>
            <numerusform>notele dumneavoastră, de la 0 la 10 · {rated} din {count} întâlniri ținute notate</numerusform>
            <numerusform>notele dumneavoastră, de la 0 la 10 · {rated} din {count} de întâlniri ținute notate</numerusform>
        </translation>
    </message>
    <message>
        <source>your team&apos;s line: {line:g}</source>
        <translation>linia echipei: {line:g}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events, the last on {day}: {event}.</source>
        <comment>{count} event, on {day}: {event}.</comment>
        <translation>
            <numerusform>Un eveniment, la {day}: {event}.</numerusform>
            <numerusform>{count} evenimente, ultimul la {day}: {event}.</numerusform>
            <numerusform>{count} de evenimente, ultimul la {day}: {event}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} judgements, the last on {day}.</source>
        <comment>{count} judgement, on {day}.</comment>
        <translation>
            <numerusform>O apreciere, la {day}.</numerusform>
            <numerusform>{count} aprecieri, ultima la {day}.</numerusform>
            <numerusform>{count} de aprecieri, ultima la {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings were cancelled, the last on {day}.</source>
        <comment>{count} meeting was cancelled, on {day}.</comment>
        <translation>
            <numerusform>{count} întâlnire a fost anulată, pe {day}.</numerusform>
            <numerusform>{count} întâlniri au fost anulate, ultima pe {day}.</numerusform>
            <numerusform>{count} de întâlniri au fost anulate, ultima pe {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings were lost in a salvage, the last on {day}; it is not known whether they took place.</source>
        <comment>{count} meeting was lost in a salvage, on {day}; it is not known whether it took place.</comment>
        <translation>
            <numerusform>{count} întâlnire s-a pierdut la recuperarea fișierului, pe {day}; nu se știe dacă a avut loc.</numerusform>
            <numerusform>{count} întâlniri s-au pierdut la recuperarea fișierului, ultima pe {day}; nu se știe dacă au avut loc.</numerusform>
            <numerusform>{count} de întâlniri s-au pierdut la recuperarea fișierului, ultima pe {day}; nu se știe dacă au avut loc.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>neconfirmate: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} not held</source>
        <comment>{count} not held</comment>
        <translation>
            <numerusform>{count} neținută</numerusform>
            <numerusform>{count} neținute</numerusform>
            <numerusform>{count} neținute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them by a colleague</source>
        <comment>{count} of them by a colleague</comment>
        <translation>
            <numerusform>{count} dintre ele de către un coleg</numerusform>
            <numerusform>{count} dintre ele de către un coleg</numerusform>
            <numerusform>{count} dintre ele de către un coleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} phases of the case, the last since {day}: {phase}.</source>
        <comment>{count} phase of the case, since {day}: {phase}.</comment>
        <translation>
            <numerusform>O etapă a cazului, din {day}: {phase}.</numerusform>
            <numerusform>{count} etape ale cazului, ultima din {day}: {phase}.</numerusform>
            <numerusform>{count} de etape ale cazului, ultima din {day}: {phase}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions about ratings, the last about that of {day}.</source>
        <comment>{count} question about the rating of {day}.</comment>
        <translation>
            <numerusform>O întrebare despre evaluarea din {day}.</numerusform>
            <numerusform>{count} întrebări despre evaluări, ultima despre cea din {day}.</numerusform>
            <numerusform>{count} de întrebări despre evaluări, ultima despre cea din {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} repairs, the last on {day}.</source>
        <comment>{count} repair, on {day}.</comment>
        <translation>
            <numerusform>O reparare, la {day}.</numerusform>
            <numerusform>{count} reparări, ultima la {day}.</numerusform>
            <numerusform>{count} de reparări, ultima la {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strains are marked, the last on {day}.</source>
        <comment>{count} strain is marked, on {day}.</comment>
        <translation>
            <numerusform>Este marcată o tensiune, la {day}.</numerusform>
            <numerusform>Sunt marcate {count} tensiuni, ultima la {day}.</numerusform>
            <numerusform>Sunt marcate {count} de tensiuni, ultima la {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} strategies are not shown: there must be 20 sessions, five of them rated with the strategy and five without.</source>
        <translation>Strategii care nu se arată: {count}. Trebuie 20 de întâlniri, dintre care cinci cu notă și cu strategia, iar cinci fără.</translation>
    </message>
    <message>
        <source>{held} held sessions, {rated} rated.</source>
        <translation>Întâlniri ținute: {held}, cu notă: {rated}.</translation>
    </message>
    <message>
        <source>{place} of {count} on this day</source>
        <translation>{place} din {count} în această zi</translation>
    </message>
    <message>
        <source>{strain} by a day before it</source>
        <translation>{strain} la o dată anterioară</translation>
    </message>
    <message>
        <source>{tagged} of {sentences}</source>
        <translation>{tagged} din {sentences}</translation>
    </message>
    <message>
        <source>{words} The share likely lies between {low} and {high} in 100.</source>
        <translation>{words} Proporția este probabil între {low} și {high} din 100.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>2 · As it leaves: read to the end</source>
        <translation>2 · Așa cum pleacă: citiți până la capăt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine de zi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Decided. Now read to the end.</source>
        <translation>Decis. Acum citiți până la capăt.</translation>
    </message>
    <message>
        <source>Decisions to move on</source>
        <translation>Decizii de a merge mai departe</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Totul este decis.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>Keep masked (M)</source>
        <translation>Rămâne mascat (M)</translation>
    </message>
    <message>
        <source>Leave in (L)</source>
        <translation>Lăsați în text (L)</translation>
    </message>
    <message>
        <source>Leave {count} alike in (A)</source>
        <translation>Lăsați {count} la fel (A)</translation>
    </message>
    <message>
        <source>Level by session</source>
        <translation>Nivel pe întâlniri</translation>
    </message>
    <message>
        <source>Limits and purpose</source>
        <translation>Limite și scop</translation>
    </message>
    <message>
        <source>Mask all that wait</source>
        <translation>Mascați tot ce așteaptă</translation>
    </message>
    <message>
        <source>Mask {count} alike (A)</source>
        <translation>Mascați {count} la fel (A)</translation>
    </message>
    <message>
        <source>Move-on board</source>
        <translation>Tabloul pasului următor</translation>
    </message>
    <message>
        <source>Next to decide (N)</source>
        <translation>Următorul de decis (N)</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nimic nu așteaptă o decizie.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Now read to the end.</source>
        <translation>Nimic nu așteaptă o decizie. Citiți acum până la sfârșit.</translation>
    </message>
    <message>
        <source>Other kind (K)</source>
        <translation>Alt fel (K)</translation>
    </message>
    <message>
        <source>Period and counts</source>
        <translation>Perioadă și numere</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Said, seen and done</source>
        <translation>Spus, văzut și făcut</translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation>Tensiuni și reparări</translation>
    </message>
    <message>
        <source>Strategies not used (answered no)</source>
        <translation>Strategii nefolosite (răspuns: nu)</translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation>Strategii folosite</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Înapoi (U)</translation>
    </message>
    <message numerus="yes">
        <source>Taken out in {count} places. Later summaries of this client leave the same words out. U takes it back.</source>
        <comment>Taken out in {count} place. Later summaries of this client leave the same words out. U takes it back.</comment>
        <translation>
            <numerusform>Scos într-un loc ({count}). Rezumatele ulterioare ale acestui client omit aceleași cuvinte. U anulează.</numerusform>
            <numerusform>Scos în {count} locuri. Rezumatele ulterioare ale acestui client omit aceleași cuvinte. U anulează.</numerusform>
            <numerusform>Scos în {count} de locuri. Rezumatele ulterioare ale acestui client omit aceleași cuvinte. U anulează.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary as it leaves</source>
        <translation>Rezumatul așa cum pleacă</translation>
    </message>
    <message>
        <source>Thought and felt</source>
        <translation>Gândit și simțit</translation>
    </message>
    <message>
        <source>What was replaced, and what waits for your decision</source>
        <translation>Ce s-a înlocuit și ce așteaptă decizia dumneavoastră</translation>
    </message>
    <message>
        <source>by itself: {words}</source>
        <translation>automat: {words}</translation>
    </message>
    <message>
        <source>decided: {words}</source>
        <translation>decis: {words}</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>lăsat în text</translation>
    </message>
    <message>
        <source>perhaps another language: {words}</source>
        <translation>poate altă limbă: {words}</translation>
    </message>
    <message>
        <source>to decide: {words}</source>
        <translation>de decis: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} to decide. Until you say otherwise, they are masked.</source>
        <comment>{count} to decide. Until you say otherwise, it is masked.</comment>
        <translation>
            <numerusform>{count} de decis. Până spuneți altfel, este mascat.</numerusform>
            <numerusform>{count} de decis. Până spuneți altfel, sunt mascate.</numerusform>
            <numerusform>{count} de decis. Până spuneți altfel, sunt mascate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>What was checked</source>
        <translation>Ce s-a verificat</translation>
    </message>
    <message>
        <source>additions to entries</source>
        <translation>adăugiri la însemnări</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clienți</translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation>linii ale jurnalului de acces</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>nu este în regulă</translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation>versiuni salvate ale însemnărilor</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>întâlniri</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>în regulă</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etichete</translation>
    </message>
    <message>
        <source>the chain of the access log</source>
        <translation>lanțul jurnalului de acces</translation>
    </message>
    <message>
        <source>the seal of every page</source>
        <translation>sigiliul fiecărei pagini</translation>
    </message>
    <message>
        <source>the search against the entries</source>
        <translation>căutarea, comparată cu însemnările</translation>
    </message>
    <message>
        <source>the structure of the file</source>
        <translation>structura fișierului</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>done in {times} of {count} earlier sessions</source>
        <comment>done in {times} of {count} earlier session</comment>
        <translation>
            <numerusform>făcut în {times} din {count} întâlnire anterioară</numerusform>
            <numerusform>făcut în {times} din {count} întâlniri anterioare</numerusform>
            <numerusform>făcut în {times} din {count} de întâlniri anterioare</numerusform>
        </translation>
    </message>
    <message>
        <source>due again</source>
        <translation>din nou la rând</translation>
    </message>
    <message>
        <source>happened? what led to it?</source>
        <translation>s-a întâmplat? ce a dus la asta?</translation>
    </message>
    <message>
        <source>not done yet with this client</source>
        <translation>încă nefăcut cu acest client</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Listă de verificare</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Pentru astăzi</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Ce puncte</translation>
    </message>
    <message>
        <source>Y yes, P partly, N no, X not suitable today, space takes it back</source>
        <translation>Y da, P parțial, N nu, X nepotrivit astăzi, spațiu șterge răspunsul</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>not suitable today</source>
        <translation>nepotrivit astăzi</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>parțial</translation>
    </message>
    <message>
        <source>what led to it?</source>
        <translation>ce a dus la asta?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>1 · What do you bring?</source>
        <translation>1 · Ce aduceți?</translation>
    </message>
    <message>
        <source>After supervision</source>
        <translation>După supervizare</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cât de mult</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Faceți ciorna</translation>
    </message>
    <message>
        <source>Names, places and dates are replaced before anything leaves. Whatever the program is not sure of, it asks you.</source>
        <translation>Numele, locurile și datele se înlocuiesc înainte să plece ceva. Pentru tot ce nu este sigur, programul vă întreabă.</translation>
    </message>
    <message>
        <source>No session is chosen. Choose at least one.</source>
        <translation>Nu este aleasă nicio întâlnire. Alegeți cel puțin una.</translation>
    </message>
    <message>
        <source>Other clients in the same agenda</source>
        <translation>Alți clienți în aceeași ordine de zi</translation>
    </message>
    <message>
        <source>Points to talk about</source>
        <translation>Puncte de discutat</translation>
    </message>
    <message>
        <source>The board in words, {rows} rows</source>
        <translation>Tabloul în cuvinte, {rows} rânduri</translation>
    </message>
    <message>
        <source>The board stays closed until your own judgement is written (page Board)</source>
        <translation>Tabloul rămâne închis până când este scrisă aprecierea dumneavoastră (pagina Tablou)</translation>
    </message>
    <message numerus="yes">
        <source>The course in words, and a chart of {count} rated sessions</source>
        <comment>The course in words, and one rated session</comment>
        <translation>
            <numerusform>Parcursul în cuvinte și o întâlnire cu notă</numerusform>
            <numerusform>Parcursul în cuvinte și un grafic cu {count} întâlniri cu notă</numerusform>
            <numerusform>Parcursul în cuvinte și un grafic cu {count} de întâlniri cu notă</numerusform>
        </translation>
    </message>
    <message>
        <source>The course in words; a level is told from three rated sessions on</source>
        <translation>Parcursul în cuvinte; un nivel se spune de la trei întâlniri notate în sus</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Ce va cuprinde</translation>
    </message>
    <message>
        <source>What you want to think about together</source>
        <translation>La ce doriți să vă gândiți împreună</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Ce întâlniri</translation>
    </message>
    <message>
        <source>Write down what came back …</source>
        <translation>Notați ce s-a întors …</translation>
    </message>
    <message>
        <source>Write down what came back: tasks and thoughts stand with this client, on Today and before the next meeting.</source>
        <translation>Notați ce s-a întors: sarcinile și gândurile stau la acest client, pe Astăzi și înaintea următoarei întâlniri.</translation>
    </message>
    <message>
        <source>You have fewer than five clients here: anyone who knows your caseload can tell who this is about.</source>
        <translation>Aveți aici mai puțin de cinci clienți: oricine vă cunoaște cazurile poate ști despre cine este vorba.</translation>
    </message>
    <message>
        <source>Your own and your colleagues&apos; names in your notes</source>
        <translation>Numele dumneavoastră și ale colegilor în notițe</translation>
    </message>
    <message>
        <source>Your question to supervision</source>
        <translation>Întrebarea dumneavoastră pentru supervizare</translation>
    </message>
    <message numerus="yes">
        <source>and {count} other clients, each checked in turn</source>
        <comment>and one other client, checked in turn</comment>
        <translation>
            <numerusform>și încă un client, verificat la rândul lui</numerusform>
            <numerusform>și încă {count} clienți, verificați pe rând</numerusform>
            <numerusform>și încă {count} de clienți, verificați pe rând</numerusform>
        </translation>
    </message>
    <message>
        <source>in detail, with every sentence</source>
        <translation>în detaliu, cu fiecare propoziție</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>una pe fiecare rând</translation>
    </message>
    <message>
        <source>one in each line; masked as well, and remembered</source>
        <translation>unul pe fiecare rând; se maschează și ele și se țin minte</translation>
    </message>
    <message>
        <source>one or two pages</source>
        <translation>una sau două pagini</translation>
    </message>
    <message numerus="yes">
        <source>{count} decisions to move on, with what was judged before</source>
        <comment>One decision to move on, with what was judged before</comment>
        <translation>
            <numerusform>O decizie de a merge mai departe, cu aprecierea dinainte</numerusform>
            <numerusform>{count} decizii de a merge mai departe, cu aprecierea dinainte</numerusform>
            <numerusform>{count} de decizii de a merge mai departe, cu aprecierea dinainte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open points from your notes:</source>
        <comment>One open point from your notes:</comment>
        <translation>
            <numerusform>Un punct deschis din notițele dumneavoastră:</numerusform>
            <numerusform>{count} puncte deschise din notițele dumneavoastră:</numerusform>
            <numerusform>{count} de puncte deschise din notițele dumneavoastră:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {first} to {last}, {span}</source>
        <comment>Session {first}</comment>
        <translation>
            <numerusform>Întâlnirea {first}</numerusform>
            <numerusform>{count} întâlniri, {first} până la {last}, {span}</numerusform>
            <numerusform>{count} de întâlniri, {first} până la {last}, {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strains, with what became of them</source>
        <comment>One strain, with what became of it</comment>
        <translation>
            <numerusform>O tensiune, cu ce s-a ales de ea</numerusform>
            <numerusform>{count} tensiuni, cu ce s-a ales de ele</numerusform>
            <numerusform>{count} de tensiuni, cu ce s-a ales de ele</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts} sentences of what was said, seen and done; apart from them {thoughts} of what you think and feel</source>
        <translation>propoziții despre ce s-a spus, văzut și făcut: {facts}; separat, despre ce gândiți și simțiți: {thoughts}</translation>
    </message>
    <message>
        <source>{used} strategies ticked as used, {unused} answered no</source>
        <translation>strategii bifate ca folosite: {used}, cu răspunsul nu: {unused}</translation>
    </message>
</context>
<context>
    <name>ChosenClients</name>
    <message>
        <source>Clients to hand over</source>
        <translation>Clienți de predat</translation>
    </message>
    <message>
        <source>There is no client to hand over yet.</source>
        <translation>Nu există încă niciun client de predat.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ales</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>merge împreună</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nealeasă</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>alese {count} din {all}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close anyway</source>
        <translation>Închideți oricum</translation>
    </message>
    <message>
        <source>Close in the middle?</source>
        <translation>Închideți la mijloc?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>Something is still running, such as an import, a backup or an export. Closing stops it: what it began is taken back, and nothing that you wrote is lost.</source>
        <translation>Ceva este încă în curs, cum ar fi un import, o copie de siguranță sau un export. Închiderea îl oprește: ce a început se anulează și nimic din ce ați scris nu se pierde.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Opriți și închideți</translation>
    </message>
    <message>
        <source>The last words you typed are not saved yet; that is tried again by itself.</source>
        <translation>Ultimele cuvinte tastate nu sunt încă salvate; se încearcă din nou de la sine.</translation>
    </message>
    <message>
        <source>The last words you typed are saved now. What you asked for was not begun yet.</source>
        <translation>Ultimele cuvinte scrise sunt acum salvate. Ce ați cerut nu a început încă.</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>New recovery code</source>
        <translation>Cod de recuperare nou</translation>
    </message>
    <message>
        <source>Print the code …</source>
        <translation>Tipăriți codul …</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translation>Tastați codul de pe hârtie</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>As the column tells</source>
        <translation>Cum spune coloana</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Întâi ziua</translation>
    </message>
    <message>
        <source>Held, missed or cancelled</source>
        <translation>Ținută, ratată sau anulată</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cum sunt scrise datele</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Întâi luna</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce conțin coloanele</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Textul însemnării</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>, due {day}</source>
        <translation>, termen {day}</translation>
    </message>
    <message>
        <source>A second reader, {reader}, marked sentences on {day}: {labels}.</source>
        <translation>Un al doilea cititor, {reader}, a marcat propoziții la {day}: {labels}.</translation>
    </message>
    <message>
        <source>A strain between you: {kind}, {outcome}.</source>
        <translation>O tensiune între dumneavoastră: {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>Despre această copie</translation>
    </message>
    <message>
        <source>Added on {day}: {text}</source>
        <translation>Adăugat la {day}: {text}</translation>
    </message>
    <message>
        <source>After the board: {answer}.</source>
        <translation>După tablou: {answer}.</translation>
    </message>
    <message>
        <source>Chance that the officer gave it then: {chance} in 100.</source>
        <translation>Șansa dată atunci: {chance} din 100.</translation>
    </message>
    <message>
        <source>Copied on {day}.</source>
        <translation>Copiat la {day}.</translation>
    </message>
    <message>
        <source>Day, time or length was changed on {day}; before: {facts}.</source>
        <translation>Ziua, ora sau durata au fost schimbate la {day}; înainte: {facts}.</translation>
    </message>
    <message>
        <source>Decided to move on on {day}.</source>
        <translation>S-a decis continuarea la {day}.</translation>
    </message>
    <message>
        <source>Earlier wording, saved on {day}.</source>
        <translation>Formulare anterioară, salvată la {day}.</translation>
    </message>
    <message>
        <source>From {day}: {phase}.</source>
        <translation>De la {day}: {phase}.</translation>
    </message>
    <message>
        <source>It is to be asked on {day} whether it is still needed.</source>
        <translation>La {day} trebuie întrebat dacă însemnările mai sunt necesare.</translation>
    </message>
    <message numerus="yes">
        <source>It was opened for reading {count} times; the access log keeps when and why.</source>
        <comment>It was opened for reading {count} time; the access log keeps when and why.</comment>
        <translation>
            <numerusform>Au fost deschise pentru citire o dată ({count}); jurnalul de acces păstrează când și de ce.</numerusform>
            <numerusform>Au fost deschise pentru citire de {count} ori; jurnalul de acces păstrează când și de ce.</numerusform>
            <numerusform>Au fost deschise pentru citire de {count} de ori; jurnalul de acces păstrează când și de ce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked by the officer as “{label}”: {text}</source>
        <translation>Marcat de consilier ca „{label}”: {text}</translation>
    </message>
    <message>
        <source>Marks that rules suggested and the officer has not decided on: {labels}.</source>
        <translation>Marcaje propuse de reguli și despre care nu s-a decis încă: {labels}.</translation>
    </message>
    <message>
        <source>Marks that the officer did not keep: {labels}.</source>
        <translation>Marcaje care nu au fost păstrate: {labels}.</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of other people are replaced by words in square brackets, since they belong to them.</source>
        <translation>Numele, numerele și adresele altor persoane sunt înlocuite cu cuvinte între paranteze drepte, fiindcă le aparțin lor.</translation>
    </message>
    <message>
        <source>No day is set on which it is asked whether the record is still needed.</source>
        <translation>Nu este stabilită nicio zi în care să se întrebe dacă însemnările mai sunt necesare.</translation>
    </message>
    <message>
        <source>Not finished: {text}</source>
        <translation>Neîncheiat: {text}</translation>
    </message>
    <message>
        <source>Promises, agreements and tasks</source>
        <translation>Promisiuni, înțelegeri și sarcini</translation>
    </message>
    <message>
        <source>Ratings and thoughts are the officer&apos;s own view. Marks on sentences were suggested by rules or set by the officer; it is said which of them the officer kept.</source>
        <translation>Notele și gândurile sunt părerea consilierului. Marcajele de pe propoziții au fost propuse de reguli sau puse de consilier; se spune pe care dintre ele le-a păstrat.</translation>
    </message>
    <message>
        <source>Rules had suggested “{label}”.</source>
        <translation>Regulile propuseseră „{label}”.</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Întâlnirea {number}, {day}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Retras între timp.</translation>
    </message>
    <message>
        <source>The board at that time: {rows}.</source>
        <translation>Tabloul la acel moment: {rows}.</translation>
    </message>
    <message>
        <source>The journal asked the officer: {question} The officer set that aside.</source>
        <translation>Jurnalul l-a întrebat pe consilier: {question} Consilierul a lăsat asta deoparte.</translation>
    </message>
    <message>
        <source>The meeting: {facts}.</source>
        <translation>Întâlnirea: {facts}.</translation>
    </message>
    <message>
        <source>The officer could not say that day: {ratings}.</source>
        <translation>Consilierul nu a putut spune în acea zi: {ratings}.</translation>
    </message>
    <message>
        <source>The officer noted having done (partly): {what}</source>
        <translation>Consilierul a notat că a făcut (în parte): {what}</translation>
    </message>
    <message>
        <source>The officer noted having done: {what}</source>
        <translation>Consilierul a notat că a făcut: {what}</translation>
    </message>
    <message>
        <source>The officer noted not having done: {what}</source>
        <translation>Consilierul a notat că nu a făcut: {what}</translation>
    </message>
    <message>
        <source>The officer noted that it did not suit that day: {what}</source>
        <translation>Consilierul a notat că nu se potrivea în acea zi: {what}</translation>
    </message>
    <message>
        <source>The officer noted that there was no strain.</source>
        <translation>Consilierul a notat că nu a existat nicio tensiune.</translation>
    </message>
    <message>
        <source>The officer&apos;s judgements</source>
        <translation>Aprecierile consilierului</translation>
    </message>
    <message>
        <source>The officer&apos;s ratings of the relationship, 0 to 10: {ratings}.</source>
        <translation>Notele consilierului pentru relație, de la 0 la 10: {ratings}.</translation>
    </message>
    <message>
        <source>The record was opened on {day}. Stage: {phase}.</source>
        <translation>Însemnările au fost începute la {day}. Etapa: {phase}.</translation>
    </message>
    <message>
        <source>The team&apos;s line for the relationship: {line:.1f}.</source>
        <translation>Linia echipei pentru relație: {line:.1f}.</translation>
    </message>
    <message>
        <source>There is no line for the relationship.</source>
        <translation>Nu există o linie pentru relație.</translation>
    </message>
    <message>
        <source>This is a copy of everything that one officer&apos;s journal keeps about you. The journal serves the officer&apos;s own reflection on how the two of you work together. It is not the official file.</source>
        <translation>Aceasta este o copie a tot ce păstrează jurnalul unui consilier despre dumneavoastră. Jurnalul servește reflecției consilierului asupra felului în care lucrați împreună. Nu este dosarul oficial.</translation>
    </message>
    <message>
        <source>What came of it: {outcome}.</source>
        <translation>Ce a ieșit din asta: {outcome}.</translation>
    </message>
    <message>
        <source>What happened around the work</source>
        <translation>Ce s-a întâmplat în jurul lucrului împreună</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Ce se păstrează despre dumneavoastră</translation>
    </message>
    <message>
        <source>What is still being typed, and was not kept yet in any field, is not in it.</source>
        <translation>Ce se tastează încă și nu a fost păstrat în niciun câmp nu se află în ea.</translation>
    </message>
    <message>
        <source>What others said</source>
        <translation>Ce au spus alții</translation>
    </message>
    <message>
        <source>What the officer did</source>
        <translation>Ce a făcut consilierul</translation>
    </message>
    <message>
        <source>What the officer felt</source>
        <translation>Ce a simțit consilierul</translation>
    </message>
    <message>
        <source>What the officer filled in</source>
        <translation>Ce a completat consilierul</translation>
    </message>
    <message>
        <source>What the officer saw</source>
        <translation>Ce a văzut consilierul</translation>
    </message>
    <message>
        <source>What the officer thought</source>
        <translation>Ce a gândit consilierul</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce ați spus dumneavoastră</translation>
    </message>
    <message>
        <source>Where the work stood</source>
        <translation>Unde se afla lucrul împreună</translation>
    </message>
    <message>
        <source>Who got something from it</source>
        <translation>Cine a primit ceva din el</translation>
    </message>
    <message>
        <source>You are called {name} here, so that a reader does not learn your name.</source>
        <translation>Aici sunteți numit {name}, ca un cititor să nu vă afle numele.</translation>
    </message>
    <message>
        <source>You in this journal</source>
        <translation>Dumneavoastră în acest jurnal</translation>
    </message>
    <message>
        <source>You may ask for something to be put right or erased, and you may complain to the data-protection authority.</source>
        <translation>Puteți cere ca ceva să fie îndreptat sau șters și puteți face plângere la autoritatea pentru protecția datelor.</translation>
    </message>
    <message>
        <source>Your own rating, 0 to 10: {rating}.</source>
        <translation>Nota dumneavoastră, de la 0 la 10: {rating}.</translation>
    </message>
    <message>
        <source>mood: {mood}</source>
        <translation>stare: {mood}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>present: {who}</source>
        <translation>prezenți: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation>
            <numerusform>{count} minut</numerusform>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names, places and groups are listed so that they are masked in whatever leaves.</source>
        <comment>{count} name, place or group is listed so that it is masked in whatever leaves.</comment>
        <translation>
            <numerusform>{count} nume, loc sau grup este trecut pe listă, ca să fie mascat în tot ce pleacă.</numerusform>
            <numerusform>{count} nume, locuri și grupuri sunt trecute pe listă, ca să fie mascate în tot ce pleacă.</numerusform>
            <numerusform>{count} de nume, locuri și grupuri sunt trecute pe listă, ca să fie mascate în tot ce pleacă.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {kind}{due}: {text} ({state})</source>
        <translation>{day}, {kind}{due}: {text} ({state})</translation>
    </message>
    <message>
        <source>{day}: is there enough relationship for “{step}”? {answer}. Reasons: {reasons}</source>
        <translation>{day}: este destulă relație pentru „{step}”? {answer}. Motive: {reasons}</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day}: {what}.</translation>
    </message>
    <message>
        <source>{day}: {who}. Why: {why}. What: {what}.</source>
        <translation>{day}: {who}. De ce: {why}. Ce: {what}.</translation>
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
        <translation>{whose}, după propriul cuvânt al consilierului: {text}</translation>
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
        <translation>Înainte de întâlnire</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Fișa clientului</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practică</translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation>Promisiuni și sarcini</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflecție</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Secțiune</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategii</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Împreună</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce se cunoaște</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Class and place of the mistake</source>
        <translation>Felul și locul greșelii</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>Save a report without entries …</source>
        <translation>Salvați un raport fără însemnări …</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ceva nu a mers</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Porniți din nou</translation>
    </message>
    <message>
        <source>The program made a mistake. What you wrote is kept, encrypted, up to the last two seconds.</source>
        <translation>Programul a făcut o greșeală. Ce ați scris este păstrat, criptat, în afară de cel mult ultimele două secunde.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Save the report to</source>
        <translation>Salvați raportul în</translation>
    </message>
</context>
<context>
    <name>CueFiles</name>
    <message>
        <source>a cue of this file counts in this sentence, and must not</source>
        <translation>un indiciu din acest fișier se aplică în această propoziție și nu ar trebui</translation>
    </message>
    <message>
        <source>another cue has this id; choose one of your own</source>
        <translation>alt indiciu are acest id; alegeți unul propriu</translation>
    </message>
    <message>
        <source>each pattern begins and ends with a word that must stand there</source>
        <translation>fiecare tipar începe și se termină cu un cuvânt care trebuie să stea acolo</translation>
    </message>
    <message>
        <source>it begins and ends with a word that must stand there</source>
        <translation>începe și se termină cu un cuvânt care trebuie să stea acolo</translation>
    </message>
    <message>
        <source>it is a number above 0, 2 at most</source>
        <translation>este un număr peste 0, cel mult 2</translation>
    </message>
    <message>
        <source>it is client or any</source>
        <translation>este client sau any</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>it is missing; name one, such as {example}</source>
        <translation>lipsește; numiți unul, cum ar fi {example}</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>este true sau false</translation>
    </message>
    <message>
        <source>it may hold letters, digits, dots and dashes only, 40 at most</source>
        <translation>poate conține numai litere, cifre, puncte și liniuțe, cel mult 40</translation>
    </message>
    <message>
        <source>it must be a list of patterns between quotes</source>
        <translation>trebuie să fie o listă de tipare între ghilimele</translation>
    </message>
    <message>
        <source>it must be a list of sentences between quotes</source>
        <translation>trebuie să fie o listă de propoziții între ghilimele</translation>
    </message>
    <message>
        <source>it must be words between quotes</source>
        <translation>trebuie să fie cuvinte între ghilimele</translation>
    </message>
    <message>
        <source>no cue of this file counts in this sentence</source>
        <translation>niciun indiciu din acest fișier nu se aplică în această propoziție</translation>
    </message>
    <message>
        <source>the codebook has no indicator of this name</source>
        <translation>manualul de codare nu are niciun indicator cu acest nume</translation>
    </message>
    <message>
        <source>the file cannot be read; save it as UTF-8 text, 200 KB at most</source>
        <translation>fișierul nu poate fi citit; salvați-l ca text UTF-8, cel mult 200 KB</translation>
    </message>
    <message numerus="yes">
        <source>the first {most} files are read, by name; {count} more are left out: put the cues into fewer files</source>
        <comment>the first {most} files are read, by name; {count} more is left out: put the cues into fewer files</comment>
        <translation>
            <numerusform>primele {most} fișiere se citesc, după nume; încă {count} este lăsat deoparte: puneți indiciile în mai puține fișiere</numerusform>
            <numerusform>primele {most} fișiere se citesc, după nume; încă {count} sunt lăsate deoparte: puneți indiciile în mai puține fișiere</numerusform>
            <numerusform>primele {most} fișiere se citesc, după nume; încă {count} de fișiere sunt lăsate deoparte: puneți indiciile în mai puține fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder is not there; the cues that are switched on go on working</source>
        <translation>folderul nu este acolo; indiciile activate lucrează mai departe</translation>
    </message>
    <message>
        <source>there is none; each cue begins with a line [[cue]]</source>
        <translation>nu există niciunul; fiecare indiciu începe cu un rând [[cue]]</translation>
    </message>
    <message>
        <source>this is not valid TOML: {message}</source>
        <translation>acesta nu este TOML valid: {message}</translation>
    </message>
    <message>
        <source>this key is not known; a cue has {keys}</source>
        <translation>această cheie nu este cunoscută; un indiciu are {keys}</translation>
    </message>
    <message>
        <source>this key is not known; a file has {keys}</source>
        <translation>această cheie nu este cunoscută; un fișier are {keys}</translation>
    </message>
</context>
<context>
    <name>CuesView</name>
    <message>
        <source>A cue is a pattern of words that suggests a tag. Mute one that is mostly wrong for you: new suggestions leave it out. Those already made stay until you tag old entries again.</source>
        <translation>Un indiciu este un tipar de cuvinte care sugerează o etichetă. Amuțiți unul care la dumneavoastră greșește de cele mai multe ori: sugestiile noi îl lasă deoparte. Cele deja făcute rămân până etichetați din nou însemnările vechi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Indicii</translation>
    </message>
    <message>
        <source>Find a cue</source>
        <translation>Căutați un indiciu</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Amuțiți (M)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Amuțite</translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation>Amuțit: sugestiile noi lasă deoparte acest indiciu.</translation>
    </message>
    <message>
        <source>No cue has these letters.</source>
        <translation>Niciun indiciu nu are aceste litere.</translation>
    </message>
    <message>
        <source>No cue is muted.</source>
        <translation>Niciun indiciu nu este amuțit.</translation>
    </message>
    <message>
        <source>Show cues with these letters</source>
        <translation>Arătați indiciile cu aceste litere</translation>
    </message>
    <message>
        <source>Suggestions by the models alone, without any cue: kept {kept}, dropped {dropped}.</source>
        <translation>Sugestii numai ale modelelor, fără vreun indiciu: păstrate {kept}, respinse {dropped}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation>Acest indiciu este folosit din nou.</translation>
    </message>
    <message>
        <source>Use it again (M)</source>
        <translation>Folosiți din nou (M)</translation>
    </message>
    <message>
        <source>Which cues</source>
        <translation>Ce indicii</translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation>Cu decizii</translation>
    </message>
    <message>
        <source>You have not decided on a suggestion yet. All cues are listed under All.</source>
        <translation>Nu ați decis încă asupra vreunei sugestii. Toate indiciile sunt la Toate.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>amuțit</translation>
    </message>
    <message>
        <source>you dropped it {dropped} of {decided} times</source>
        <translation>l-ați respins de {dropped} ori din {decided}</translation>
    </message>
    <message>
        <source>you kept it each time ({kept})</source>
        <translation>l-ați păstrat de fiecare dată ({kept})</translation>
    </message>
    <message>
        <source>your team&apos;s</source>
        <translation>al echipei dumneavoastră</translation>
    </message>
    <message>
        <source>{shown} of {count} cues</source>
        <translation>{shown} din {count} indicii</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick the day from a calendar (F4)</source>
        <translation>Alegeți ziua dintr-un calendar (F4)</translation>
    </message>
    <message>
        <source>“{typed}” is not a date; {day} stays. Write it like {example}.</source>
        <translation>„{typed}” nu este o dată; rămâne {day}. Scrieți-o așa: {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is still to come; {day} stays.</source>
        <translation>„{typed}” este încă în viitor; rămâne {day}.</translation>
    </message>
    <message>
        <source>“{typed}” lies before {year}, which is too long ago; {day} stays.</source>
        <translation>„{typed}” este înainte de {year}, prea demult; rămâne {day}.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Bring it to supervision</source>
        <translation>Duceți-o în supervizare</translation>
    </message>
    <message>
        <source>I decide to move on</source>
        <translation>Decid să merg mai departe</translation>
    </message>
    <message>
        <source>The decision is yours. It needs its reason in writing, and goes with the next summary for supervision.</source>
        <translation>Decizia este a dumneavoastră. Are nevoie de motivul ei în scris și merge cu următorul rezumat pentru supervizare.</translation>
    </message>
    <message>
        <source>The decision to move on</source>
        <translation>Decizia de a merge mai departe</translation>
    </message>
    <message>
        <source>Why now, in your words</source>
        <translation>De ce acum, în cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>Write down why: without a reason the decision is not kept.</source>
        <translation>Scrieți de ce: fără motiv, decizia nu se păstrează.</translation>
    </message>
    <message>
        <source>You decided to move on, {day}.</source>
        <translation>Ați decis să mergeți mai departe, {day}.</translation>
    </message>
</context>
<context>
    <name>Diaries</name>
    <message>
        <source>A table with a heading line and at least a column of dates and one of words.</source>
        <translation>Un tabel cu un rând de antet și cel puțin o coloană cu date și una cu cuvinte.</translation>
    </message>
    <message>
        <source>Cannot be taken: {reasons}.</source>
        <translation>Nu se pot prelua: {reasons}.</translation>
    </message>
    <message>
        <source>No entry in it can be taken.</source>
        <translation>Nicio însemnare din el nu poate fi preluată.</translation>
    </message>
    <message>
        <source>The ZIP of “Export, JSON”, or the JSON file in it. Pictures stay outside.</source>
        <translation>Arhiva ZIP de la „Export, JSON” sau fișierul JSON din ea. Imaginile rămân afară.</translation>
    </message>
    <message>
        <source>The data folder with month files like 2026-03.txt, or the ZIP that RedNotebook&apos;s backup makes.</source>
        <translation>Folderul de date cu fișiere lunare ca 2026-03.txt sau arhiva ZIP făcută de copia de siguranță a RedNotebook.</translation>
    </message>
    <message>
        <source>The file that “jrnl --export json” writes.</source>
        <translation>Fișierul scris de „jrnl --export json”.</translation>
    </message>
    <message>
        <source>The folder of “Export all, MD - Markdown + Front Matter”: without front matter a note has no date.</source>
        <translation>Folderul de la „Export all, MD - Markdown + Front Matter”: fără front matter o notiță nu are dată.</translation>
    </message>
    <message>
        <source>a file in it is no text</source>
        <translation>un fișier din el nu este text</translation>
    </message>
    <message>
        <source>a line of the table is damaged</source>
        <translation>un rând al tabelului este deteriorat</translation>
    </message>
    <message>
        <source>a month file does not list its days</source>
        <translation>un fișier lunar nu își enumeră zilele</translation>
    </message>
    <message>
        <source>a name in it leads out of its folder</source>
        <translation>un nume din el duce în afara folderului său</translation>
    </message>
    <message>
        <source>a status other than held, missed or cancelled</source>
        <translation>o stare alta decât ținută, ratată sau anulată</translation>
    </message>
    <message>
        <source>it is nested deeper than any diary</source>
        <translation>este imbricat mai adânc decât orice jurnal</translation>
    </message>
    <message>
        <source>it is no whole JSON file</source>
        <translation>nu este un fișier JSON întreg</translation>
    </message>
    <message>
        <source>it refers to itself, which no diary does</source>
        <translation>trimite la el însuși, ceea ce nu face niciun jurnal</translation>
    </message>
    <message>
        <source>its YAML is damaged</source>
        <translation>YAML-ul său este deteriorat</translation>
    </message>
    <message>
        <source>its first line names no columns</source>
        <translation>primul său rând nu numește coloane</translation>
    </message>
    <message>
        <source>longer than an entry can be</source>
        <translation>mai lungi decât poate fi o însemnare</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>client nou</translation>
    </message>
    <message>
        <source>no column is named date, or none is named text: say which ones they are</source>
        <translation>nicio coloană nu se numește date sau niciuna text: spuneți care sunt</translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation>fără dată care să se poată citi</translation>
    </message>
    <message>
        <source>no file of this kind is in it</source>
        <translation>nu conține niciun fișier de acest fel</translation>
    </message>
    <message>
        <source>no month files like 2026-03.txt are in it</source>
        <translation>nu conține fișiere lunare ca 2026-03.txt</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>fără cuvinte</translation>
    </message>
    <message>
        <source>some on days still to come: are day and month the right way round?</source>
        <translation>unele în zile care sunt încă în viitor: sunt ziua și luna în ordinea corectă?</translation>
    </message>
    <message>
        <source>text that cannot be kept</source>
        <translation>text care nu poate fi păstrat</translation>
    </message>
    <message>
        <source>the list of its entries is missing</source>
        <translation>lista însemnărilor sale lipsește</translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out</source>
        <comment>{count} is left out</comment>
        <translation>
            <numerusform>{count} este lăsată deoparte</numerusform>
            <numerusform>{count} sunt lăsate deoparte</numerusform>
            <numerusform>{count} sunt lăsate deoparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} însemnare</numerusform>
            <numerusform>{count} însemnări</numerusform>
            <numerusform>{count} de însemnări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are new</source>
        <comment>{count} entry is new</comment>
        <translation>
            <numerusform>{count} însemnare este nouă</numerusform>
            <numerusform>{count} însemnări sunt noi</numerusform>
            <numerusform>{count} de însemnări sunt noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken out again.</source>
        <comment>{count} entry was taken out again.</comment>
        <translation>
            <numerusform>{count} însemnare a fost scoasă din nou.</numerusform>
            <numerusform>{count} însemnări au fost scoase din nou.</numerusform>
            <numerusform>{count} de însemnări au fost scoase din nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rarer tags are not listed</source>
        <comment>{count} rarer tag is not listed</comment>
        <translation>
            <numerusform>{count} etichetă mai rară nu este enumerată</numerusform>
            <numerusform>{count} etichete mai rare nu sunt enumerate</numerusform>
            <numerusform>{count} de etichete mai rare nu sunt enumerate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions stay, because you have worked on them since.</source>
        <comment>{count} session stays, because you have worked on it since.</comment>
        <translation>
            <numerusform>{count} întâlnire rămâne, fiindcă ați lucrat la ea între timp.</numerusform>
            <numerusform>{count} întâlniri rămân, fiindcă ați lucrat la ele între timp.</numerusform>
            <numerusform>{count} de întâlniri rămân, fiindcă ați lucrat la ele între timp.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, din {first} până în {last}.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The words are the same; it was kept at another time or made by another release.</source>
        <translation>Cuvintele sunt aceleași; s-a păstrat în alt moment sau a fost făcut de altă versiune.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>răspuns</translation>
    </message>
    <message>
        <source>cannot say</source>
        <translation>nu se poate spune</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>șanse</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>încheiat la</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ziua</translation>
    </message>
    <message>
        <source>due</source>
        <translation>termen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminat</translation>
    </message>
    <message>
        <source>finished on</source>
        <translation>terminat la</translation>
    </message>
    <message>
        <source>how the client came</source>
        <translation>cum a venit clientul</translation>
    </message>
    <message>
        <source>how the tags were gone through</source>
        <translation>cum au fost parcurse etichetele</translation>
    </message>
    <message>
        <source>in summaries</source>
        <translation>în rezumate</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>felul</translation>
    </message>
    <message>
        <source>language</source>
        <translation>limba</translation>
    </message>
    <message>
        <source>line set on</source>
        <translation>linia pusă la</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>dispoziția</translation>
    </message>
    <message>
        <source>moved on, on</source>
        <translation>pas făcut la</translation>
    </message>
    <message>
        <source>my part in it</source>
        <translation>partea mea</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notă</translation>
    </message>
    <message>
        <source>note on the outcome</source>
        <translation>notă despre rezultat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>number</source>
        <translation>număr</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>început la</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>rezultat</translation>
    </message>
    <message>
        <source>outcome on</source>
        <translation>rezultat la</translation>
    </message>
    <message>
        <source>place</source>
        <translation>locul</translation>
    </message>
    <message>
        <source>present</source>
        <translation>prezenți</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>justificare</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motiv</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motive</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>raportat la</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>al doilea răspuns</translation>
    </message>
    <message>
        <source>second reasons</source>
        <translation>motivele a doua oară</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>propoziție</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>starea</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pasul</translation>
    </message>
    <message>
        <source>tags gone through on</source>
        <translation>etichete parcurse la</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retras</translation>
    </message>
    <message>
        <source>taken off the list on</source>
        <translation>scos de pe listă la</translation>
    </message>
    <message>
        <source>the client&apos;s own rating</source>
        <translation>nota dată de client</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>întâlnirea</translation>
    </message>
    <message>
        <source>the team&apos;s line</source>
        <translation>linia echipei</translation>
    </message>
    <message>
        <source>time</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation>de revăzut la</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce s-a întâmplat</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>ce s-a completat</translation>
    </message>
    <message>
        <source>what will be tried</source>
        <translation>ce se va încerca</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>ce ar schimba asta</translation>
    </message>
    <message>
        <source>whom it binds</source>
        <translation>pe cine obligă</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>al cui este</translation>
    </message>
    <message>
        <source>why the line is there</source>
        <translation>de ce este linia acolo</translation>
    </message>
    <message>
        <source>words</source>
        <translation>cuvinte</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>scris la</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
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
        <translation>Este prea lung pentru lipire: {count} caractere. O însemnare poate avea 1.000.000 în total; nu s-a tăiat nimic.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Bringing it back for show …</source>
        <translation>Se aduce înapoi de probă …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Alegeți o copie de siguranță</translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation>Alegeți altă copie …</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Alegeți copia de siguranță …</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Nicio copie de siguranță aleasă încă</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation>Fraza-parolă sau codul de recuperare din ziua ei</translation>
    </message>
    <message>
        <source>The backup is taken apart in a place of its own, opened, read to its last page and counted. Your journal is not touched.</source>
        <translation>Copia de siguranță este desfăcută într-un loc separat, deschisă, citită până la ultima pagină și numărată. Jurnalul dumneavoastră nu se atinge.</translation>
    </message>
    <message>
        <source>The backup would come back whole: it opened, and every page was read.</source>
        <translation>Copia de siguranță ar reveni întreagă: s-a deschis și fiecare pagină a fost citită.</translation>
    </message>
    <message>
        <source>This backup is not sound. Make a new one, and try an older one.</source>
        <translation>Această copie de siguranță nu este în regulă. Faceți una nouă și încercați una mai veche.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Încercați</translation>
    </message>
    <message>
        <source>Trying a backup</source>
        <translation>Probarea unei copii de siguranță</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop the amendment</source>
        <translation>Renunțați la modificare</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Renunțați la ciornă</translation>
    </message>
    <message>
        <source>This client is not in the journal any more, and no word of them can be kept. What stands here is gone when you leave it or the journal locks: copy what you need.</source>
        <translation>Această persoană nu mai este în jurnal și niciun cuvânt despre ea nu poate fi păstrat. Ce se află aici dispare când părăsiți pagina sau când jurnalul se blochează: copiați ce vă trebuie.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>What you wrote before</source>
        <translation>Ce ați scris înainte</translation>
    </message>
    <message>
        <source>Which week or month</source>
        <translation>Ce săptămână sau lună</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} până la {until}</translation>
    </message>
</context>
<context>
    <name>EarlierStrains</name>
    <message>
        <source>A strain of session {number} is open: {kind}. What became of it by this session?</source>
        <translation>O tensiune din întâlnirea {number} este deschisă: {kind}. Ce s-a ales de ea până la această întâlnire?</translation>
    </message>
    <message>
        <source>My part in it</source>
        <translation>Partea mea în aceasta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Redeschideți</translation>
    </message>
    <message>
        <source>Strains of earlier sessions</source>
        <translation>Tensiuni din întâlniri anterioare</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session, which by its day lies before it. Put one of the two days right, or open the strain again.</source>
        <translation>Tensiunea din întâlnirea {number}, {kind}: {state} prin această întâlnire, care după dată este înaintea ei. Corectați una dintre cele două date sau redeschideți tensiunea.</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session.</source>
        <translation>Tensiunea din întâlnirea {number}, {kind}: {state} prin această întâlnire.</translation>
    </message>
    <message>
        <source>What I will try next time</source>
        <translation>Ce voi încerca data viitoare</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Write in its repair note</source>
        <translation>Scrieți în nota ei despre reparare</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>After a meeting, five minutes are enough: how it was, what was said, what comes next.</source>
        <translation>După o întâlnire ajung cinci minute: cum a fost, ce s-a spus, ce urmează.</translation>
    </message>
    <message>
        <source>Bring back what was dropped just now</source>
        <translation>Aduceți înapoi lucrul la care tocmai s-a renunțat</translation>
    </message>
    <message>
        <source>Copied with names replaced; read it over before you pass it on. The clipboard is cleared in half a minute.</source>
        <translation>Copiat cu numele înlocuite; recitiți înainte de a da mai departe. Clipboardul se golește în jumătate de minut.</translation>
    </message>
    <message>
        <source>Copied: what was said, seen and done, with all names. The clipboard is cleared in half a minute.</source>
        <translation>Copiat: ce s-a spus, văzut și făcut, cu toate numele. Clipboardul se golește în jumătate de minut.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Însemnări</translation>
    </message>
    <message>
        <source>First the words to mask: names, places</source>
        <translation>Mai întâi cuvintele de mascat: nume, locuri</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Însemnare nouă</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Nicio însemnare încă</translation>
    </message>
    <message>
        <source>Nothing in this entry was said, seen or done: there is nothing to copy.</source>
        <translation>Nimic din această însemnare nu a fost spus, văzut sau făcut: nu este nimic de copiat.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Întâlnirea {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Întâlniri</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Scrieți prima însemnare</translation>
    </message>
    <message>
        <source>amendment not finished</source>
        <translation>modificare neîncheiată</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>neîncheiată</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>nepredat</translation>
    </message>
    <message>
        <source>tags gone through by a colleague</source>
        <translation>etichete parcurse de un coleg</translation>
    </message>
    <message>
        <source>tags not gone through yet</source>
        <translation>etichete încă neparcurse</translation>
    </message>
    <message numerus="yes">
        <source>{count} tags to go through</source>
        <comment>{count} tag to go through</comment>
        <translation>
            <numerusform>{count} etichetă de parcurs</numerusform>
            <numerusform>{count} etichete de parcurs</numerusform>
            <numerusform>{count} de etichete de parcurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>All sessions, entries, tags, ratings and notes of this client go for good: from the journal, from its search and from its free pages. The access log keeps a random number and your reason.</source>
        <translation>Toate întâlnirile, însemnările, etichetele, notele și notițele acestui client dispar definitiv: din jurnal, din căutarea lui și din paginile lui libere. Jurnalul de acces păstrează un număr aleator și motivul dumneavoastră.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copii de siguranță</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>Copies that you made yourself, and prints, are yours to find.</source>
        <translation>Copiile făcute de dumneavoastră și foile tipărite vă revine să le găsiți.</translation>
    </message>
    <message>
        <source>Delete the journals set aside too</source>
        <translation>Ștergeți și jurnalele puse deoparte</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Ștergeți-le</translation>
    </message>
    <message>
        <source>Delete whole journals?</source>
        <translation>Ștergeți jurnale întregi?</translation>
    </message>
    <message>
        <source>Each is a whole journal with all its clients, as it stood when it was moved aside. What is in no other place is lost for good, work on other clients too. To keep something of it, restore it first.</source>
        <translation>Fiecare este un jurnal întreg cu toți clienții, așa cum era când a fost pus deoparte. Ce nu se află în alt loc se pierde definitiv, și munca cu alți clienți. Ca să păstrați ceva din el, restaurați-l mai întâi.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ștergeți definitiv</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Ștergeți acest client</translation>
    </message>
    <message>
        <source>Erase {codename}?</source>
        <translation>Ștergeți {codename}?</translation>
    </message>
    <message>
        <source>Erased here; of some files nobody can say whether they are backups. They are named below.</source>
        <translation>Șters aici; despre unele fișiere nimeni nu poate spune dacă sunt copii de siguranță. Sunt numite mai jos.</translation>
    </message>
    <message>
        <source>Erased here; some backups still hold the client.</source>
        <translation>Șters aici; unele copii de siguranță îl mai conțin pe client.</translation>
    </message>
    <message>
        <source>Erased, and every backup that was known is written anew.</source>
        <translation>Șters, iar fiecare copie de siguranță cunoscută este scrisă din nou.</translation>
    </message>
    <message>
        <source>Erased, but not yet from the working file beside the journal.</source>
        <translation>Șters, dar încă nu din fișierul de lucru de lângă jurnal.</translation>
    </message>
    <message>
        <source>Erased. No backup of this journal was known.</source>
        <translation>Șters. Nu era cunoscută nicio copie de siguranță a acestui jurnal.</translation>
    </message>
    <message>
        <source>Erasing, then writing the backups anew …</source>
        <translation>Se șterge, apoi se scriu din nou copiile de siguranță …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Priviți din nou</translation>
    </message>
    <message>
        <source>No backup of this journal is known.</source>
        <translation>Nu se cunoaște nicio copie de siguranță a acestui jurnal.</translation>
    </message>
    <message>
        <source>Of these files nobody can say whether they are backups that hold the client:</source>
        <translation>Despre aceste fișiere nimeni nu poate spune dacă sunt copii de siguranță care conțin clientul:</translation>
    </message>
    <message>
        <source>Something else reads the journal just now, for example a copy that is being written. Until that has ended and the journal is locked, the encrypted working file beside the journal still holds the client.</source>
        <translation>Altceva citește acum jurnalul, de exemplu o copie care se scrie. Până când aceasta se încheie și jurnalul este blocat, fișierul de lucru criptat de lângă jurnal îl mai conține pe client.</translation>
    </message>
    <message>
        <source>The client is gone from the journal, its search and its free pages.</source>
        <translation>Clientul a dispărut din jurnal, din căutarea lui și din paginile lui libere.</translation>
    </message>
    <message>
        <source>The journals set aside are deleted.</source>
        <translation>Jurnalele puse deoparte sunt șterse.</translation>
    </message>
    <message>
        <source>These backups are written anew, as the journal stands now and without the client; of a folder one stays:</source>
        <translation>Aceste copii de siguranță sunt scrise din nou, după starea de acum a jurnalului și fără client; dintr-un folder rămâne una:</translation>
    </message>
    <message>
        <source>These could not be reached. They are written anew by themselves as soon as they are there again:</source>
        <translation>La acestea nu s-a putut ajunge. Se scriu din nou de la sine de îndată ce sunt iar acolo:</translation>
    </message>
    <message>
        <source>These journals, set aside earlier, may still hold the client:</source>
        <translation>Aceste jurnale, puse deoparte mai demult, poate îl mai conțin pe client:</translation>
    </message>
    <message>
        <source>This left earlier and cannot be called back:</source>
        <translation>Acestea au plecat mai demult și nu mai pot fi chemate înapoi:</translation>
    </message>
    <message>
        <source>Type the codename to confirm</source>
        <translation>Tastați numele de cod pentru confirmare</translation>
    </message>
    <message>
        <source>What you wrote about other clients stays as it is, also where it names this one: search for the name to find it.</source>
        <translation>Ce ați scris despre alți clienți rămâne cum este, și acolo unde îl numește pe acesta: căutați numele pentru a-l găsi.</translation>
    </message>
    <message>
        <source>Why (logged)</source>
        <translation>De ce (se consemnează)</translation>
    </message>
    <message>
        <source>for example: the time of keeping is over</source>
        <translation>de exemplu: termenul de păstrare a trecut</translation>
    </message>
    <message>
        <source>{codename} is erased</source>
        <translation>{codename}: ștergerea s-a încheiat</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source> A like sentence that was tagged so: “{example}”</source>
        <translation> O propoziție asemănătoare marcată așa: „{example}”</translation>
    </message>
    <message>
        <source>; but a like word is {what}</source>
        <translation>; dar un cuvânt asemănător este {what}</translation>
    </message>
    <message>
        <source>; but it begins with the client</source>
        <translation>; dar începe cu clientul</translation>
    </message>
    <message>
        <source>; but it begins with you</source>
        <translation>; dar începe cu dumneavoastră</translation>
    </message>
    <message>
        <source>; but it is about somebody else</source>
        <translation>; dar este despre altcineva</translation>
    </message>
    <message>
        <source>Sentences like this one were often tagged so by careful readers{about}{against}.{like}</source>
        <translation>Propozițiile ca aceasta au fost adesea marcate așa de cititori atenți{about}{against}.{like}</translation>
    </message>
    <message>
        <source>Sentences with {words} were often tagged so by careful readers{about}{against}.{like}</source>
        <translation>Propozițiile cu {words} au fost adesea marcate așa de cititori atenți{about}{against}.{like}</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>întrebat</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>de dinainte</translation>
    </message>
    <message>
        <source>in somebody else&apos;s words</source>
        <translation>în cuvintele altcuiva</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>negat</translation>
    </message>
    <message>
        <source>only supposed</source>
        <translation>doar presupus</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>plănuit</translation>
    </message>
    <message>
        <source>shared by you both</source>
        <translation>al amândurora</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>al altcuiva</translation>
    </message>
    <message>
        <source>the client&apos;s</source>
        <translation>al clientului</translation>
    </message>
    <message>
        <source>told as it happened</source>
        <translation>povestit ca întâmplat</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>nesigur</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>al dumneavoastră</translation>
    </message>
    <message>
        <source>{scope}; that it was said is what counts</source>
        <translation>{scope}; contează că a fost spus</translation>
    </message>
    <message>
        <source>{words} speak for it: {how}{against}.</source>
        <translation>{words} vorbesc în favoarea lui: {how}{against}.</translation>
    </message>
    <message>
        <source>{words} speaks for it: {how}{against}.</source>
        <translation>{words} vorbește în favoarea lui: {how}{against}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>An example from the codebook</source>
        <translation>Un exemplu din manualul de codare</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Se caută …</translation>
    </message>
    <message>
        <source>Made by {version}</source>
        <translation>Făcut de {version}</translation>
    </message>
    <message>
        <source>Mute this cue</source>
        <translation>Amuțiți acest indiciu</translation>
    </message>
    <message>
        <source>No cue: the sentence as a whole reads like those that careful readers tagged so.</source>
        <translation>Niciun indiciu: propoziția în întregul ei seamănă cu cele pe care cititori atenți le-au etichetat așa.</translation>
    </message>
    <message>
        <source>So far you dropped this cue {dropped} of {decided} times.</source>
        <translation>Până acum ați respins acest indiciu de {dropped} ori din {decided}.</translation>
    </message>
    <message>
        <source>The sentence has changed since, so what spoke for it cannot be shown any more.</source>
        <translation>Propoziția s-a schimbat de atunci, așa că nu se mai poate arăta ce vorbea pentru ea.</translation>
    </message>
    <message>
        <source>Use this cue again</source>
        <translation>Folosiți din nou acest indiciu</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce vorbește împotrivă</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce vorbește pentru</translation>
    </message>
    <message>
        <source>What spoke for it could not be looked up.</source>
        <translation>Ce vorbea pentru nu a putut fi căutat.</translation>
    </message>
    <message>
        <source>Why this was suggested</source>
        <translation>De ce s-a sugerat</translation>
    </message>
    <message>
        <source>Words that weighed most</source>
        <translation>Cuvintele cu cea mai mare greutate</translation>
    </message>
    <message>
        <source>You added this tag yourself.</source>
        <translation>Ați adăugat această etichetă chiar dumneavoastră.</translation>
    </message>
    <message>
        <source>{words}: without them it would be less likely.</source>
        <translation>{words}: fără ele ar fi mai puțin probabil.</translation>
    </message>
    <message>
        <source>“{words}”: {why}; {how}</source>
        <translation>„{words}”: {why}; {how}</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Import, export</source>
        <translation>Import, export</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Attendance</source>
        <translation>Prezență</translation>
    </message>
    <message>
        <source>Change, or it was not held</source>
        <translation>Schimbați, sau nu a avut loc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durata în minute</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Întâlnirea {number}</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Întâlnirea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Cine a fost de față</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{why} {day} stays.</source>
        <translation>{why} Rămâne {day}.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search all entries for these words</source>
        <translation>Căutați aceste cuvinte în toate însemnările</translation>
    </message>
    <message>
        <source>a strain is open</source>
        <translation>o tensiune este deschisă</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>open repair</source>
        <translation>deschisă reparare</translation>
    </message>
    <message>
        <source>search</source>
        <translation>căutare</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setare</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>tensiune</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>tur</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish</source>
        <translation>Încheiați</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Primii pași</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Pasul {number} din 3</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Your practice · in your own words</source>
        <translation>Practica dumneavoastră · în cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>adăugire</translation>
    </message>
    <message>
        <source>begun amendment</source>
        <translation>modificare începută</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tablou</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ciornă</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>însemnare</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notă</translation>
    </message>
    <message>
        <source>promises and tasks</source>
        <translation>promisiuni și sarcini</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflecție</translation>
    </message>
    <message>
        <source>repair note</source>
        <translation>notă despre reparare</translation>
    </message>
    <message>
        <source>{codename} · on the board</source>
        <translation>{codename} · pe tablou</translation>
    </message>
    <message>
        <source>{codename} · promises and tasks</source>
        <translation>{codename} · promisiuni și sarcini</translation>
    </message>
    <message>
        <source>{found} · by a colleague</source>
        <translation>{found} · de un coleg</translation>
    </message>
</context>
<context>
    <name>GiveView</name>
    <message>
        <source>A click on the box or the space bar takes a client along, or leaves them out again.</source>
        <translation>Un clic pe căsuță sau bara de spațiu ia un client cu dumneavoastră ori îl lasă iar deoparte.</translation>
    </message>
    <message>
        <source>Choose at least one client above first.</source>
        <translation>Alegeți mai întâi cel puțin un client mai sus.</translation>
    </message>
    <message>
        <source>Code of the hand-over file</source>
        <translation>Codul fișierului de predare</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>Fișier de predare</translation>
    </message>
    <message>
        <source>I do, on another machine</source>
        <translation>Eu, pe alt calculator</translation>
    </message>
    <message>
        <source>One encrypted file that nobody opens without its code. The clients stay here too: take them off the list, or erase them, once they have arrived.</source>
        <translation>Un singur fișier criptat pe care nimeni nu îl deschide fără codul lui. Clienții rămân și aici: scoateți-i de pe listă sau ștergeți-i după ce au ajuns.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Fraza-parolă a fișierului</translation>
    </message>
    <message>
        <source>Tell this code by another way than the file goes. It is not shown again.</source>
        <translation>Spuneți acest cod pe altă cale decât cea a fișierului. Nu se mai arată.</translation>
    </message>
    <message>
        <source>The access log keeps who got it and why.</source>
        <translation>Jurnalul de acces păstrează cine l-a primit și de ce.</translation>
    </message>
    <message>
        <source>To whom, and what goes along</source>
        <translation>Cui și ce merge împreună</translation>
    </message>
    <message>
        <source>What opens the file</source>
        <translation>Ce deschide fișierul</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Ce clienți</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Cine îl primește</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>Cine îi preia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Without this tick your mood, your reflections and every sentence of an entry that says what you felt stay out. Of the box for what you felt and did only sentences go along that plainly tell a deed and name no feeling, or that you marked so yourself. Earlier versions and words that are not finished stay out too; what was rated or ticked goes along. The note on a strain goes along whole, your part in it too.</source>
        <translation>Fără această bifă rămân afară dispoziția, reflecțiile dumneavoastră și orice propoziție dintr-o însemnare care spune ce ați simțit. Din caseta cu ce ați simțit și ați făcut pleacă numai propozițiile care spun limpede o faptă și nu numesc niciun sentiment sau pe care le-ați marcat astfel dumneavoastră. Versiunile anterioare și cuvintele neîncheiate rămân și ele afară; ce a fost notat sau bifat pleacă. Nota despre o tensiune pleacă întreagă, inclusiv partea dumneavoastră.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Scrieți fișierul …</translation>
    </message>
    <message>
        <source>a code made for this file</source>
        <translation>un cod făcut pentru acest fișier</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un coleg</translation>
    </message>
    <message>
        <source>a passphrase that we agreed on</source>
        <translation>o frază-parolă convenită între noi</translation>
    </message>
    <message>
        <source>also what I felt</source>
        <translation>și ce am simțit</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>cel puțin 12 caractere</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>Asked because of {reason}.</source>
        <translation>Întrebat din cauza: {reason}.</translation>
    </message>
    <message>
        <source>Asked because of {reason}: “{quote}”.</source>
        <translation>Întrebat din cauza: {reason}: „{quote}”.</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Puneți deoparte …</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>De ce se pune deoparte</translation>
    </message>
    <message>
        <source>Why? Enter keeps it; nobody counts it</source>
        <translation>De ce? Enter păstrează răspunsul; nimeni nu îl numără</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>new officer since session {number}</source>
        <translation>consilier nou din întâlnirea {number}</translation>
    </message>
    <message>
        <source>no trust rating yet</source>
        <translation>nicio notă pentru încredere încă</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>întâlnirea {number}</translation>
    </message>
    <message>
        <source>sessions {first} to {last}</source>
        <translation>întâlnirile {first} până la {last}</translation>
    </message>
    <message>
        <source>trust was rated below 5 in the sessions before</source>
        <translation>încrederea a primit sub 5 în întâlnirile dinainte</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>cuvintele dumneavoastră</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Încheiați turul</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Tour · {number} of {whole}</source>
        <translation>Tur · {number} din {whole}</translation>
    </message>
</context>
<context>
    <name>HandDesk</name>
    <message>
        <source>Write the summary to</source>
        <translation>Scrieți rezumatul în</translation>
    </message>
    <message>
        <source>Written as {name} in {folder}, with a manifest beside it. The access log has a line.</source>
        <translation>Scris ca {name} în {folder}, cu un manifest alături. Jurnalul de acces are o linie.</translation>
    </message>
</context>
<context>
    <name>HandView</name>
    <message>
        <source>3 · Hand over</source>
        <translation>3 · Predare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Beside the file lies a manifest: counts, versions and a checksum, no text. Both names say nothing about the client, and only you can open them on this machine.</source>
        <translation>Lângă fișier stă un manifest: numere, versiuni și o sumă de control, fără text. Ambele nume nu spun nimic despre client și numai dumneavoastră le puteți deschide pe acest calculator.</translation>
    </message>
    <message>
        <source>Comparing the words that remain with your journals …</source>
        <translation>Se compară cuvintele rămase cu jurnalele dumneavoastră …</translation>
    </message>
    <message>
        <source>Could somebody tell who it is?</source>
        <translation>Și-ar putea da cineva seama cine este?</translation>
    </message>
    <message>
        <source>Done with this summary</source>
        <translation>Gata cu acest rezumat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>First say who gets it and why.</source>
        <translation>Spuneți întâi cine îl primește și de ce.</translation>
    </message>
    <message>
        <source>Go back to take a sentence out, or hand it over as it is.</source>
        <translation>Mergeți înapoi pentru a scoate o propoziție sau predați-l așa cum este.</translation>
    </message>
    <message>
        <source>JSON for systems</source>
        <translation>JSON pentru sisteme</translation>
    </message>
    <message>
        <source>Markdown for any editor</source>
        <translation>Markdown pentru orice editor</translation>
    </message>
    <message>
        <source>Once it has left, nobody can call it back. The access log keeps who got it and why, not what it says.</source>
        <translation>Odată plecat, nimeni nu îl mai poate chema înapoi. Jurnalul de acces păstrează cine l-a primit și de ce, nu ce spune.</translation>
    </message>
    <message>
        <source>PDF to read</source>
        <translation>PDF pentru citit</translation>
    </message>
    <message>
        <source>Passphrase for the PDF, if wanted</source>
        <translation>Frază-parolă pentru PDF, dacă doriți</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Aceeași frază de acces încă o dată</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Cele două fraze de acces nu sunt încă la fel.</translation>
    </message>
    <message>
        <source>The words could not be compared.</source>
        <translation>Cuvintele nu au putut fi comparate.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Cine îl primește</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>With fewer than {count} characters a program finds this passphrase soon. Four or five words hold.</source>
        <translation>Cu mai puțin de {count} caractere, un program găsește repede această frază. Patru sau cinci cuvinte rezistă.</translation>
    </message>
    <message>
        <source>Word to edit</source>
        <translation>Word pentru editat</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Scrieți fișierul …</translation>
    </message>
    <message>
        <source>a name or a role; the access log keeps it</source>
        <translation>un nume sau un rol; jurnalul de acces îl păstrează</translation>
    </message>
    <message>
        <source>for example: monthly supervision</source>
        <translation>de exemplu: supervizarea lunară</translation>
    </message>
    <message>
        <source>tell it by another way than the file</source>
        <translation>spuneți-o pe altă cale decât fișierul</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>a judgement</source>
        <translation>o apreciere</translation>
    </message>
    <message>
        <source>a promise or another line</source>
        <translation>o promisiune sau alt rând</translation>
    </message>
    <message>
        <source>a strain</source>
        <translation>o tensiune</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>o etichetă</translation>
    </message>
    <message>
        <source>a tick of the checklist</source>
        <translation>o bifă din lista de verificare</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un eveniment</translation>
    </message>
    <message>
        <source>something filled in</source>
        <translation>ceva completat</translation>
    </message>
    <message>
        <source>the entry; both texts stay in its history</source>
        <translation>însemnarea; ambele texte rămân în istoricul ei</translation>
    </message>
    <message>
        <source>the facts of the session</source>
        <translation>datele întâlnirii</translation>
    </message>
    <message>
        <source>the phase of the case</source>
        <translation>faza cazului</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>notele</translation>
    </message>
    <message>
        <source>the unfinished entry</source>
        <translation>însemnarea neîncheiată</translation>
    </message>
    <message>
        <source>the words to mask</source>
        <translation>cuvintele de mascat</translation>
    </message>
    <message>
        <source>what a second reader labelled</source>
        <translation>ce a atribuit un al doilea cititor</translation>
    </message>
    <message>
        <source>what is known of the client</source>
        <translation>ce se cunoaște despre client</translation>
    </message>
    <message>
        <source>what was added to the entry later</source>
        <translation>ce s-a adăugat mai târziu la însemnare</translation>
    </message>
    <message>
        <source>what was decided about a word in summaries</source>
        <translation>ce s-a hotărât despre un cuvânt în rezumate</translation>
    </message>
    <message>
        <source>whose a sentence is</source>
        <translation>a cui este o propoziție</translation>
    </message>
    <message>
        <source>why a question was set aside</source>
        <translation>de ce a fost pusă deoparte o întrebare</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Choose the hand-over file</source>
        <translation>Alegeți fișierul de predare</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Predați</translation>
    </message>
    <message>
        <source>No change of officer was entered anew: it stands there already.</source>
        <translation>Nu a fost trecută din nou nicio schimbare de consilier: este deja trecută.</translation>
    </message>
    <message>
        <source>Say who gets it and why: the access log keeps both.</source>
        <translation>Spuneți cine îl primește și de ce: jurnalul de acces le păstrează pe amândouă.</translation>
    </message>
    <message>
        <source>The change of officer is entered as an event of today.</source>
        <translation>Schimbarea de consilier este trecută ca eveniment de astăzi.</translation>
    </message>
    <message>
        <source>The change of officer is entered for {count} of {whole}; for the others it stands there already.</source>
        <translation>Schimbarea de consilier este trecută pentru {count} din {whole}; la ceilalți este deja trecută.</translation>
    </message>
    <message>
        <source>The hand-over file is written and was read again.</source>
        <translation>Fișierul de predare este scris și a fost recitit.</translation>
    </message>
    <message>
        <source>The hand-over file is written and was read again. Note its code now: nobody opens it without.</source>
        <translation>Fișierul de predare este scris și a fost recitit. Notați acum codul: fără el nu îl deschide nimeni.</translation>
    </message>
    <message>
        <source>Write the file to</source>
        <translation>Scrieți fișierul în</translation>
    </message>
    <message>
        <source>Writing the hand-over file …</source>
        <translation>Se scrie fișierul de predare …</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients are taken in. Nothing that was here is lost.</source>
        <comment>{count} client is taken in. Nothing that was here is lost.</comment>
        <translation>
            <numerusform>{count} client este preluat. Nimic din ce era aici nu s-a pierdut.</numerusform>
            <numerusform>{count} clienți sunt preluați. Nimic din ce era aici nu s-a pierdut.</numerusform>
            <numerusform>{count} de clienți sunt preluați. Nimic din ce era aici nu s-a pierdut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation>Blocați</translation>
    </message>
    <message>
        <source>Lock the journal (Ctrl+L)</source>
        <translation>Blocați jurnalul (Ctrl+L)</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Unde vă aflați</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Paginile de ajutor</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>These pages are in English only.</source>
        <translation>Aceste pagini sunt numai în engleză.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>una pe fiecare rând</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>scris {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>What would change it: {words}</source>
        <translation>Ce ar schimba-o: {words}</translation>
    </message>
    <message>
        <source>Your judgement before the board</source>
        <translation>Aprecierea dumneavoastră înainte de tablou</translation>
    </message>
    <message>
        <source>Your judgement of {day}, before the board was open: {answer}, {chance} in 100</source>
        <translation>Aprecierea dumneavoastră din {day}, înainte de deschiderea tabloului: {answer}, {chance} din 100</translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>A colleague judged on {day}; it is shown once you have answered.</source>
        <translation>Un coleg a făcut o apreciere la {day}; se arată după ce ați răspuns.</translation>
    </message>
    <message>
        <source>A step, an answer, a chance and your reasons are needed: they are what you will want to read later.</source>
        <translation>Este nevoie de un pas, un răspuns, o șansă și motivele dumneavoastră: pe acestea veți dori să le citiți mai târziu.</translation>
    </message>
    <message>
        <source>Chance that it goes without a break in contact over four sessions</source>
        <translation>Șansa să meargă fără o întrerupere a contactului timp de patru întâlniri</translation>
    </message>
    <message>
        <source>First your own judgement. It is kept as it is, with the day; then the board opens. No program knows this better.</source>
        <translation>Întâi aprecierea dumneavoastră. Se păstrează așa cum este, cu ziua; apoi se deschide tabloul. Niciun program nu știe asta mai bine.</translation>
    </message>
    <message>
        <source>Is there enough relationship for it?</source>
        <translation>Este destulă relație pentru asta?</translation>
    </message>
    <message>
        <source>Is there enough relationship to move on?</source>
        <translation>Este destulă relație pentru a merge mai departe?</translation>
    </message>
    <message>
        <source>Keep it and open the board</source>
        <translation>Păstrați aprecierea și deschideți tabloul</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Pasul următor</translation>
    </message>
    <message>
        <source>What came of it is asked after four sessions or 60 days. It held if the client kept coming, no strain stayed open and the step went on.</source>
        <translation>Ce s-a ales de el se întreabă după patru întâlniri sau 60 de zile. A ținut dacă clientul a venit în continuare, nicio tensiune nu a rămas deschisă și pasul a continuat.</translation>
    </message>
    <message>
        <source>What would change your mind?</source>
        <translation>Ce v-ar face să vă schimbați părerea?</translation>
    </message>
    <message>
        <source>What you have seen and heard that makes you think so</source>
        <translation>Ce ați văzut și auzit de vă face să credeți asta</translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation>Motivele dumneavoastră</translation>
    </message>
    <message>
        <source>for example: talk about the offence</source>
        <translation>de exemplu: discuția despre faptă</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>At least {count} characters; {missing} more to go.</source>
        <translation>Cel puțin {count} caractere; mai lipsesc {missing}.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Sunt la fel.</translation>
    </message>
    <message>
        <source>First type the code back from the paper: only so it is sure to be right.</source>
        <translation>Scrieți mai întâi codul de pe hârtie: doar așa este sigur că e corect.</translation>
    </message>
    <message>
        <source>Five random words are easy to type and hard to guess. The passphrase is asked for each time the journal opens.</source>
        <translation>Cinci cuvinte alese la întâmplare se tastează ușor și se ghicesc greu. Fraza de acces se cere la fiecare deschidere a jurnalului.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Îl am pe hârtie</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this code opens the journal. Print it or write it down, and keep it away from this machine. It is not shown again.</source>
        <translation>Dacă fraza-parolă se uită, numai acest cod deschide jurnalul. Tipăriți-l sau notați-l și păstrați-l departe de acest calculator. Nu se mai arată.</translation>
    </message>
    <message>
        <source>Long enough. Now the same again.</source>
        <translation>Destul de lungă. Acum încă o dată aceeași.</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Creați jurnalul</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază-parolă</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Frază-parolă și cod de recuperare</translation>
    </message>
    <message>
        <source>The journal is made and encrypted; this takes a moment …</source>
        <translation>Jurnalul este creat și criptat; durează o clipă …</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Încă o dată aceeași</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Cele două nu sunt încă la fel.</translation>
    </message>
    <message>
        <source>This is not the code shown above. Compare it letter by letter, then press Enter again.</source>
        <translation>Acesta nu este codul arătat mai sus. Comparați-l literă cu literă, apoi apăsați din nou Enter.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Back to the shared models</source>
        <translation>Înapoi la modelele comune</translation>
    </message>
    <message>
        <source>It can be used only where it agrees with you more often there, beyond chance. In simulations that took some 500 decisions; muting a cue works at once.</source>
        <translation>Se poate folosi numai dacă, la deciziile puse deoparte, se potrivește cu dumneavoastră mai des, dincolo de întâmplare. În simulări a fost nevoie de vreo 500 de decizii; amuțirea unui indiciu lucrează imediat.</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Se folosește de acum înainte.</translation>
    </message>
    <message>
        <source>It never leaves out a sign of danger, and what it learned never leaves this journal.</source>
        <translation>Nu lasă niciodată deoparte un semn de pericol, iar ce a învățat nu părăsește niciodată acest jurnal.</translation>
    </message>
    <message>
        <source>On {held} held-back decisions it agreed with you {learned} times, what you have now {present} times.</source>
        <translation>La {held} decizii puse deoparte s-a potrivit cu dumneavoastră de {learned} ori, ce aveți acum de {present} ori.</translation>
    </message>
    <message>
        <source>Suggestions that you would drop are left out, as learned.</source>
        <translation>Sugestiile pe care le-ați respinge sunt lăsate deoparte, după cum s-a învățat.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>That is better, beyond chance. You can use it.</source>
        <translation>Este mai bine, dincolo de întâmplare. Îl puteți folosi.</translation>
    </message>
    <message>
        <source>That is no win beyond chance, so nothing changes.</source>
        <translation>Nu este un câștig dincolo de întâmplare, deci nu se schimbă nimic.</translation>
    </message>
    <message>
        <source>The shared models are used as they are.</source>
        <translation>Modelele comune se folosesc așa cum sunt.</translation>
    </message>
    <message>
        <source>There is too little to learn from: {decisions} decisions, of which {held} could be held back. Some 60 decisions over several entries are needed.</source>
        <translation>Este prea puțin din care să se învețe: {decisions} decizii, dintre care {held} au putut fi puse deoparte. Este nevoie de vreo 60 de decizii din mai multe însemnări.</translation>
    </message>
    <message>
        <source>Try it on my decisions</source>
        <translation>Probați pe deciziile mele</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Folosiți</translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation>Ce a învățat</translation>
    </message>
    <message>
        <source>What you keep and drop can teach the suggestions to leave out what you would drop. It learns from your older entries and is judged by the newest third, which it has not seen.</source>
        <translation>Ce păstrați și ce respingeți poate învăța sugestiile să lase deoparte ce ați respinge. Se învață din însemnările mai vechi și se verifică pe cea mai nouă treime, care nu a fost văzută.</translation>
    </message>
    <message>
        <source>rather kept</source>
        <translation>mai degrabă păstrat</translation>
    </message>
    <message>
        <source>rather left out</source>
        <translation>mai degrabă lăsat deoparte</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Add</source>
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>În câteva cuvinte</translation>
    </message>
    <message>
        <source>In a few words; Enter adds it</source>
        <translation>În câteva cuvinte; Enter adaugă</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>În cuvintele clientului</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Ce ține de aceasta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>What they chose</source>
        <translation>Ce a ales</translation>
    </message>
    <message>
        <source>What they could choose from</source>
        <translation>Din ce a putut alege</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce s-a cerut</translation>
    </message>
    <message>
        <source>What was offered, and what was agreed</source>
        <translation>Ce s-a oferit și ce s-a convenit</translation>
    </message>
    <message>
        <source>Which service, by role, and what was asked or told</source>
        <translation>Ce serviciu, după rol, și ce s-a întrebat sau spus</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Pe cine obligă</translation>
    </message>
    <message>
        <source>Why it is needed, and on what legal basis</source>
        <translation>De ce este nevoie și pe ce temei legal</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>pe amândoi</translation>
    </message>
    <message>
        <source>me</source>
        <translation>pe mine</translation>
    </message>
    <message>
        <source>others</source>
        <translation>pe alții</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>pe client</translation>
    </message>
    <message>
        <source>until</source>
        <translation>până la</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Add a line</source>
        <translation>Adăugați un rând</translation>
    </message>
    <message>
        <source>Agreed tasks</source>
        <translation>Sarcini convenite</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Înțelegeri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Alegeri</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Credible is who keeps promises: {kept} kept, {broken} not kept, {open} open, {owed} of these past their day. Only you see this.</source>
        <translation>Credibil este cine își ține promisiunile: ținute {kept}, neținute {broken}, deschise {open}, dintre care {owed} trecute de ziua lor. Numai dumneavoastră vedeți asta.</translation>
    </message>
    <message>
        <source>Dropped (D)</source>
        <translation>Abandonată (D)</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>Respectată (K)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registru</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Negocieri</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Data viitoare</translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation>Nerespectată (B)</translation>
    </message>
    <message>
        <source>Nothing is noted here yet.</source>
        <translation>Nu este notat încă nimic aici.</translation>
    </message>
    <message>
        <source>Open (O)</source>
        <translation>Deschisă (O)</translation>
    </message>
    <message>
        <source>Promises and help</source>
        <translation>Promisiuni și ajutor</translation>
    </message>
    <message>
        <source>Promises, tasks and agreements</source>
        <translation>Promisiuni, sarcini și înțelegeri</translation>
    </message>
    <message>
        <source>open, past its day</source>
        <translation>deschisă, trecută de ziua ei</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>A colleague decided to move on</source>
        <translation>Un coleg a decis pasul următor</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Adăugați evenimentul</translation>
    </message>
    <message>
        <source>Choosing counts from today; put the line on another day below if it was earlier. Nothing but the first meeting ever moves a case by itself.</source>
        <translation>Alegerea contează de azi; dacă a fost mai devreme, mutați linia mai jos pe altă zi. Doar prima întâlnire mută un caz de la sine.</translation>
    </message>
    <message>
        <source>Chosen line</source>
        <translation>Linia aleasă</translation>
    </message>
    <message>
        <source>Closing reflection written</source>
        <translation>Reflecția de încheiere scrisă</translation>
    </message>
    <message>
        <source>Day of the chosen line</source>
        <translation>Ziua liniei alese</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Ziua evenimentului</translation>
    </message>
    <message>
        <source>Decided to move on</source>
        <translation>S-a decis pasul următor</translation>
    </message>
    <message>
        <source>First impression read again</source>
        <translation>Prima impresie recitită</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>În câteva cuvinte, dacă doriți</translation>
    </message>
    <message>
        <source>Life of the case</source>
        <translation>Viața cazului</translation>
    </message>
    <message>
        <source>Nine months: read the first impression again</source>
        <translation>Nouă luni: recitiți prima impresie</translation>
    </message>
    <message>
        <source>Put it on this day</source>
        <translation>Mutați-o pe această zi</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Dosar deschis</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaceți</translation>
    </message>
    <message>
        <source>Something that may have moved the whole relationship: the chart then allows it to have jumped.</source>
        <translation>Ceva ce poate a mișcat întreaga relație: graficul admite atunci un salt.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Înlăturați-o</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Ce s-a întâmplat, cu cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Unde se află cazul</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>până azi</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings held</source>
        <comment>{count} meeting held</comment>
        <translation>
            <numerusform>{count} întâlnire ținută</numerusform>
            <numerusform>{count} întâlniri ținute</numerusform>
            <numerusform>{count} de întâlniri ținute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meetings}, all before {day}</source>
        <comment>{meetings}, before {day}</comment>
        <translation>
            <numerusform>{meetings}, înainte de {day}</numerusform>
            <numerusform>{meetings}, toate înainte de {day}</numerusform>
            <numerusform>{meetings}, toate înainte de {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{meetings}, {earlier} of them before {day}</source>
        <translation>{meetings}, dintre care {earlier} înainte de {day}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A line needs its reason: say why there, then set it.</source>
        <translation>O linie are nevoie de motiv: spuneți de ce acolo, apoi fixați-o.</translation>
    </message>
    <message>
        <source>Enough to move on</source>
        <translation>Destul pentru a merge mai departe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Set on {day}.</source>
        <translation>Stabilită la {day}.</translation>
    </message>
    <message>
        <source>Set the line</source>
        <translation>Stabiliți linia</translation>
    </message>
    <message>
        <source>What your team agreed to be enough for the next step. Only with a line does the board say of the ratings that they are steady or building; of tags it says so without one.</source>
        <translation>Ce a convenit echipa dumneavoastră că ajunge pentru pasul următor. Numai cu o linie tabloul spune despre evaluări constant sau în creștere; despre etichete o spune și fără linie.</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>De ce acolo</translation>
    </message>
    <message>
        <source>Why there, and who agreed</source>
        <translation>De ce acolo și cine a fost de acord</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>nicio linie</translation>
    </message>
</context>
<context>
    <name>Linkage</name>
    <message>
        <source>The words that remain do not single out this client&apos;s journal. That is no proof that nobody can.</source>
        <translation>Cuvintele rămase nu scot în evidență jurnalul acestui client. Asta nu dovedește că nimeni nu l-ar putea recunoaște.</translation>
    </message>
    <message>
        <source>The words that remain point to this client&apos;s journal more than to any other. Look at the sentences below.</source>
        <translation>Cuvintele rămase trimit la jurnalul acestui client mai mult decât la oricare altul. Uitați-vă la propozițiile de mai jos.</translation>
    </message>
    <message numerus="yes">
        <source>With {count} clients on this machine, anyone who knows the caseload can tell who this is about.</source>
        <comment>With {count} client on this machine, anyone who knows the caseload can tell who this is about.</comment>
        <translation>
            <numerusform>Cu {count} client pe acest calculator, oricine cunoaște cazurile poate spune despre cine e vorba.</numerusform>
            <numerusform>Cu {count} clienți pe acest calculator, oricine cunoaște cazurile poate spune despre cine e vorba.</numerusform>
            <numerusform>Cu {count} de clienți pe acest calculator, oricine cunoaște cazurile poate spune despre cine e vorba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Asking this desktop&apos;s keyring …</source>
        <translation>Se întreabă portcheiul acestui calculator …</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cât s-a făcut</translation>
    </message>
    <message>
        <source>Locked journal</source>
        <translation>Jurnal blocat</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Deschideți demonstrația</translation>
    </message>
    <message>
        <source>Open with this desktop&apos;s keyring</source>
        <translation>Deschideți cu portcheiul acestui calculator</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Se deschide …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază-parolă</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod de recuperare</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restaurați dintr-o copie …</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvați ce se poate citi</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>Se salvează ce se poate citi …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the damaged journal is as it was.</source>
        <translation>Oprit. Nu s-a schimbat nimic: jurnalul deteriorat este așa cum era.</translation>
    </message>
    <message>
        <source>Stopped. The journal is as it was; it is brought up to date when it is unlocked next.</source>
        <translation>Oprit. Jurnalul este cum era; va fi adus la zi la următoarea deblocare.</translation>
    </message>
    <message>
        <source>The backup is back. It opens with the passphrase or the code of its day.</source>
        <translation>Copia de siguranță este la loc. Se deschide cu fraza-parolă sau cu codul din ziua ei.</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s; each further wrong one doubles the wait.</source>
        <translation>Următoarea încercare este posibilă peste {seconds} s; fiecare încercare greșită în plus dublează așteptarea.</translation>
    </message>
    <message>
        <source>There is no back door. Without the passphrase or the recovery code the journal stays closed.</source>
        <translation>Nu există o ușă din spate. Fără fraza de acces sau codul de recuperare jurnalul rămâne închis.</translation>
    </message>
    <message>
        <source>This demonstration opens with: {words}</source>
        <translation>Această demonstrație se deschide cu: {words}</translation>
    </message>
    <message>
        <source>This version brings the journal up to date, once. A copy of it is kept beside it.</source>
        <translation>Această versiune aduce jurnalul la zi, o singură dată. O copie a lui rămâne alături.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblocați</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Folosiți fraza-parolă</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Folosiți codul de recuperare</translation>
    </message>
    <message>
        <source>What was here before was moved aside, into a folder of its own in the journal&apos;s folder.</source>
        <translation>Ce era aici înainte a fost pus deoparte, într-un folder separat din folderul jurnalului.</translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation>Jurnalul alianței de lucru</translation>
    </message>
    <message>
        <source>Your agency&apos;s key opens it too; each such opening stands in the access log.</source>
        <translation>Îl deschide și cheia instituției dumneavoastră; fiecare astfel de deschidere stă în jurnalul de acces.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>blocat</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMONSTRATION · all people in this journal are invented</source>
        <translation>DEMONSTRAȚIE · toți oamenii din acest jurnal sunt inventați</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text la 100 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation>Jurnalul alianței de lucru</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>A new client …</source>
        <translation>Un client nou …</translation>
    </message>
    <message>
        <source>A session for each entry</source>
        <translation>O întâlnire pentru fiecare însemnare</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toate însemnările</translation>
    </message>
    <message>
        <source>All other entries</source>
        <translation>Toate celelalte însemnări</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Codename of the new client</source>
        <translation>Numele de cod al clientului nou</translation>
    </message>
    <message>
        <source>Keep them as a note</source>
        <translation>Păstrați-le ca notiță</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Lăsați-le afară</translation>
    </message>
    <message>
        <source>One session for a day</source>
        <translation>O întâlnire pentru o zi</translation>
    </message>
    <message>
        <source>Several entries of one day</source>
        <translation>Mai multe însemnări dintr-o zi</translation>
    </message>
    <message>
        <source>The diary&apos;s own tags</source>
        <translation>Etichetele proprii ale jurnalului</translation>
    </message>
    <message>
        <source>Which client is it about?</source>
        <translation>Despre ce client este vorba?</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>ca toate celelalte</translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation>de exemplu K-07</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>lăsați afară</translation>
    </message>
    <message>
        <source>new client “{label}”</source>
        <translation>client nou „{label}”</translation>
    </message>
    <message>
        <source>“{label}” · {count}</source>
        <translation>„{label}” · {count}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong ({code}). Nothing that was saved is lost.</source>
        <translation>Ceva nu a mers ({code}). Nimic din ce s-a salvat nu s-a pierdut.</translation>
    </message>
</context>
<context>
    <name>MethodView</name>
    <message>
        <source>How it is worked out</source>
        <translation>Cum se calculează</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>“{typed}” is not a length of up to 12 hours. Write it like 45, 1:15 or 1 h 15 min.</source>
        <translation>„{typed}” nu este o durată de cel mult 12 ore. Scrieți-o așa: 45, 1:15 sau 1 h 15 min.</translation>
    </message>
    <message>
        <source>“{typed}” is not a length of up to 12 hours; {kept} stays. Write it like 45, 1:15 or 1 h 15 min.</source>
        <translation>„{typed}” nu este o durată de cel mult 12 ore; rămâne {kept}. Scrieți-o așa: 45, 1:15 sau 1 h 15 min.</translation>
    </message>
    <message>
        <source>“{typed}” may be a time of day. Write how long it took in minutes, like 90 or 480.</source>
        <translation>„{typed}” poate fi o oră din zi. Scrieți durata în minute, de exemplu 90 sau 480.</translation>
    </message>
    <message>
        <source>“{typed}” may be a time of day; {kept} stays. Write how long it took in minutes, like 90 or 480.</source>
        <translation>„{typed}” poate fi o oră din zi; rămâne {kept}. Scrieți durata în minute, de exemplu 90 sau 480.</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>April</source>
        <translation>aprilie</translation>
    </message>
    <message>
        <source>August</source>
        <translation>august</translation>
    </message>
    <message>
        <source>December</source>
        <translation>decembrie</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februarie</translation>
    </message>
    <message>
        <source>January</source>
        <translation>ianuarie</translation>
    </message>
    <message>
        <source>July</source>
        <translation>iulie</translation>
    </message>
    <message>
        <source>June</source>
        <translation>iunie</translation>
    </message>
    <message>
        <source>March</source>
        <translation>martie</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noiembrie</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octombrie</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembrie</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>NamedOffers</name>
    <message>
        <source>All about the client {name}</source>
        <translation>Totul despre persoana {name}</translation>
    </message>
    <message>
        <source>All sentences tagged {name}</source>
        <translation>Toate propozițiile marcate {name}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A topic that can wait</source>
        <translation>Un subiect care poate aștepta</translation>
    </message>
    <message>
        <source>Agreed task</source>
        <translation>Sarcină convenită</translation>
    </message>
    <message>
        <source>Correct (Enter)</source>
        <translation>Corectați (Enter)</translation>
    </message>
    <message>
        <source>Drop (Delete)</source>
        <translation>Abandonați (Delete)</translation>
    </message>
    <message>
        <source>Dropped: the line stays on record under Practice.</source>
        <translation>Abandonată: rândul rămâne consemnat la Practică.</translation>
    </message>
    <message>
        <source>Homework that you both agreed on</source>
        <translation>Temă convenită de amândoi</translation>
    </message>
    <message>
        <source>However small</source>
        <translation>Oricât de mărunt</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Am promis</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>De lăsat neatins</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Data viitoare</translation>
    </message>
    <message>
        <source>Noted for next time; Enter corrects one, Delete takes it out</source>
        <translation>Notat pentru data viitoare; Enter corectează un rând, Delete îl scoate</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Un lucru</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Scoateți (Delete)</translation>
    </message>
    <message>
        <source>Removed: the line is gone.</source>
        <translation>Scos: rândul nu mai există.</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>De pregătit</translation>
    </message>
    <message>
        <source>being corrected below</source>
        <translation>se corectează mai jos</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până la {day}</translation>
    </message>
</context>
<context>
    <name>NextDesk</name>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Due on</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>până la</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Trust as you rated it in the sessions before: {ratings}.</source>
        <translation>Încrederea, după notele date în întâlnirile dinainte: {ratings}.</translation>
    </message>
    <message>
        <source>Trust was not rated in the sessions before.</source>
        <translation>Încrederea nu a primit notă în întâlnirile dinainte.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of this session</source>
        <translation>Notițele acestei întâlniri</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {lowest} to {highest} is needed; {kept} stays.</source>
        <translation>Este nevoie de un număr întreg de la {lowest} la {highest}; rămâne {kept}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {lowest} to {highest}.</source>
        <translation>„{typed}” nu este un număr întreg de la {lowest} la {highest}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {lowest} to {highest}; {kept} stays.</source>
        <translation>„{typed}” nu este un număr întreg de la {lowest} la {highest}; rămâne {kept}.</translation>
    </message>
</context>
<context>
    <name>OpenJournal</name>
    <message>
        <source>A new entry for …</source>
        <translation>O însemnare nouă pentru …</translation>
    </message>
    <message>
        <source>Add a client …</source>
        <translation>Adăugați un client …</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toate tastele</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Înapoi unde erați</translation>
    </message>
    <message>
        <source>Bring back what was dropped last</source>
        <translation>Aduceți înapoi ultimul lucru la care s-a renunțat</translation>
    </message>
    <message>
        <source>Encrypt anyway</source>
        <translation>Criptați oricum</translation>
    </message>
    <message>
        <source>Find or do …</source>
        <translation>Căutați sau faceți …</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Mergeți acolo</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Mergeți la</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocați</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation>Blocați oricum</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocați acum</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Însemnare nouă</translation>
    </message>
    <message>
        <source>Opened with the recovery code. If the passphrase is forgotten, set a new one; the code goes on opening the journal.</source>
        <translation>Deschis cu codul de recuperare. Dacă fraza-parolă este uitată, alegeți una nouă; codul deschide jurnalul în continuare.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Restore anyway</source>
        <translation>Restaurați oricum</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Arătați-mi aplicația</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Arătați jurnalul de acces</translation>
    </message>
    <message>
        <source>The last import was cut off. Bring the diary in again to go on, or take back what came in.</source>
        <translation>Ultimul import s-a întrerupt. Aduceți jurnalul din nou pentru a continua sau scoateți ce a intrat.</translation>
    </message>
    <message>
        <source>The new language is used from the next unlocking on.</source>
        <translation>Limba nouă se folosește de la următoarea deblocare.</translation>
    </message>
    <message>
        <source>The recovery code was shown and never typed back. If it is not on paper, make a new one now.</source>
        <translation>Codul de recuperare a fost afișat și nu a fost tastat înapoi. Dacă nu este pe hârtie, faceți acum altul.</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Setarea rămâne cum a fost. {why}</translation>
    </message>
    <message>
        <source>This journal was opened with the agency&apos;s key on {day}. The access log has each time.</source>
        <translation>Acest jurnal a fost deschis cu cheia instituției pe {day}. Jurnalul de acces arată fiecare astfel de deschidere.</translation>
    </message>
    <message>
        <source>To the list of clients</source>
        <translation>La lista clienților</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>La pagină</translation>
    </message>
    <message>
        <source>To the ways in</source>
        <translation>La căile de acces</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>însemnare nouă</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients who were erased are back with the backup. Erase them once more if they are not to stay.</source>
        <comment>A client who was erased is back with the backup. Erase the client once more if it is not to stay.</comment>
        <translation>
            <numerusform>Un client șters a revenit odată cu copia de siguranță. Ștergeți-l încă o dată dacă nu trebuie să rămână.</numerusform>
            <numerusform>{count} clienți șterși au revenit odată cu copia de siguranță. Ștergeți-i încă o dată dacă nu trebuie să rămână.</numerusform>
            <numerusform>{count} de clienți șterși au revenit odată cu copia de siguranță. Ștergeți-i încă o dată dacă nu trebuie să rămână.</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: of which client?</source>
        <translation>{page}: a cui?</translation>
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
        <translation>Unele fragmente par scrise în altă limbă decât engleza. Cuvintele lor nu sunt cunoscute aici, de aceea sunt mascate în întregime. Unde nu numesc pe nimeni și nimic, L le readuce, dacă între ele nu se află un cuvânt de mascat.</translation>
    </message>
</context>
<context>
    <name>OtherwiseRows</name>
    <message>
        <source>gone: {tags}</source>
        <translation>dispărute: {tags}</translation>
    </message>
    <message>
        <source>new: {tags}</source>
        <translation>noi: {tags}</translation>
    </message>
    <message>
        <source>{codename}, session {number}, {day}</source>
        <translation>{codename}, întâlnirea {number}, {day}</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Choose what came of it first.</source>
        <translation>Alegeți întâi ce s-a ales de el.</translation>
    </message>
    <message>
        <source>It held if the client kept coming, no strain stayed open and the step went on. A step that was not taken cannot be judged; that is an answer too.</source>
        <translation>A ținut dacă clientul a venit în continuare, nicio tensiune nu a rămas deschisă și pasul a continuat. Un pas care nu s-a făcut nu poate fi apreciat; și acesta este un răspuns.</translation>
    </message>
    <message>
        <source>Keep what came of it</source>
        <translation>Păstrați ce s-a ales de el</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Spuneți acum</translation>
    </message>
    <message>
        <source>What came of the step?</source>
        <translation>Ce s-a ales de pas?</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Ce s-a întâmplat, în cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>You will be asked after four more sessions, on {day} at the latest; Today reminds you.</source>
        <translation>Se va întreba după încă patru întâlniri, cel târziu pe {day}; Astăzi vă amintește.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Brier score {score}, likely {low} to {high}: 0 is never wrong, 0.25 is saying 50 in 100 each time.</source>
        <translation>Scor Brier {score}, probabil {low} până la {high}: 0 înseamnă niciodată greșit, 0,25 înseamnă să spuneți de fiecare dată 50 din 100.</translation>
    </message>
    <message>
        <source>Over all your clients. This is yours alone and no measure of staff.</source>
        <translation>Pentru toți clienții dumneavoastră. Este numai al dumneavoastră și nu măsoară personalul.</translation>
    </message>
    <message>
        <source>What you expected less what came about: {mean} in 100, likely between {low} and {high}.</source>
        <translation>Ce ați așteptat minus ce s-a întâmplat: {mean} din 100, probabil între {low} și {high}.</translation>
    </message>
    <message>
        <source>Your own judgements</source>
        <translation>Aprecierile dumneavoastră</translation>
    </message>
</context>
<context>
    <name>OwnRating</name>
    <message>
        <source>0 means: not at all.  10 means: very well. There is no right answer.</source>
        <translation>0 înseamnă: deloc.  10 înseamnă: foarte bine. Nu există un răspuns corect.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Înapoi la jurnal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>How well did we work together today?</source>
        <translation>Cât de bine am lucrat împreună astăzi?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefer să nu spun</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază-parolă</translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation>Vă rugăm să dați calculatorul înapoi.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vă mulțumim.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Aceasta nu este fraza-parolă.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>parțial</translation>
    </message>
    <message>
        <source>we talked past each other</source>
        <translation>am vorbit unul pe lângă altul</translation>
    </message>
    <message>
        <source>we understood each other</source>
        <translation>ne-am înțeles</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Take this word away</source>
        <translation>Scoateți acest cuvânt</translation>
    </message>
    <message>
        <source>They are kept inside the vault, since they may be names.</source>
        <translation>Se păstrează în seif, fiindcă pot fi nume.</translation>
    </message>
    <message>
        <source>Words that spelling knows from you</source>
        <translation>Cuvinte pe care corectorul le știe de la dumneavoastră</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>A copy for the client</source>
        <translation>O copie pentru client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Everything the journal keeps about this client, in plain language. Names of other people are masked. Read it to the end: a sentence may point to somebody without a name.</source>
        <translation>Tot ce păstrează jurnalul despre acest client, în limbaj simplu. Numele altor oameni sunt mascate. Citiți până la capăt: o propoziție poate trimite la cineva fără nume.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Mask these words too</source>
        <translation>Mascați și aceste cuvinte</translation>
    </message>
    <message>
        <source>Names that are the client&apos;s own</source>
        <translation>Nume care sunt ale clientului</translation>
    </message>
    <message>
        <source>The copy as it would leave</source>
        <translation>Copia așa cum ar pleca</translation>
    </message>
    <message>
        <source>Which of these names are the client&apos;s own? They stay in.</source>
        <translation>Care dintre aceste nume sunt ale clientului? Ele rămân.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Cine îl primește</translation>
    </message>
    <message>
        <source>Who is masked</source>
        <translation>Cine este mascat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Write the copy to</source>
        <translation>Scrieți copia în</translation>
    </message>
    <message>
        <source>Write the copy …</source>
        <translation>Scrieți copia …</translation>
    </message>
    <message>
        <source>asked to see what is kept</source>
        <translation>a cerut să vadă ce se păstrează</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>lăsat în text</translation>
    </message>
    <message>
        <source>once</source>
        <translation>o dată</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>text simplu</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>altcineva</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>pe client</translation>
    </message>
    <message>
        <source>the client&apos;s own</source>
        <translation>al clientului</translation>
    </message>
    <message>
        <source>words or names, with commas between them</source>
        <translation>cuvinte sau nume, separate prin virgule</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>de {count} ori</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Access log</source>
        <translation>Jurnalul de acces</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copii de siguranță</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tabloul</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Însemnări</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Predați</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, export</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practică</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervizare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Practica dumneavoastră</translation>
    </message>
    <message>
        <source>back up now</source>
        <translation>faceți o copie acum</translation>
    </message>
    <message>
        <source>bring a diary in</source>
        <translation>aduceți un jurnal</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>schimbați fraza-parolă</translation>
    </message>
    <message>
        <source>check the journal</source>
        <translation>verificați jurnalul</translation>
    </message>
    <message>
        <source>encrypt everything anew</source>
        <translation>criptați totul din nou</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>faceți un nou cod de recuperare</translation>
    </message>
    <message>
        <source>restore from a backup</source>
        <translation>restaurați dintr-o copie</translation>
    </message>
    <message>
        <source>take everything out</source>
        <translation>scoateți totul</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation>portcheiul acestui calculator</translation>
    </message>
    <message>
        <source>would it come back?</source>
        <translation>ar reveni?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a client, or words from an entry</source>
        <translation>O comandă, un client sau cuvinte dintr-o însemnare</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Căutați sau faceți</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nimic nu se potrivește. Cu mai puține litere se găsește mai mult.</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Nimic nu se numește așa. Mai puține litere găsesc mai mult.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce se potrivește</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Beside the entry</source>
        <translation>Lângă însemnare</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Beginning</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mijloc</translation>
    </message>
    <message>
        <source>One box instead of four: write as it comes</source>
        <translation>O casetă în loc de patru: scrieți cum vă vine</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un singur text</translation>
    </message>
    <message>
        <source>Part of the session</source>
        <translation>Parte a întâlnirii</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Întregul</translation>
    </message>
</context>
<context>
    <name>PastJudgement</name>
    <message>
        <source>After seeing the board: {answer}</source>
        <translation>După vederea tabloului: {answer}</translation>
    </message>
    <message>
        <source>Decided to move on, {day}.</source>
        <translation>S-a decis mersul mai departe, {day}.</translation>
    </message>
    <message>
        <source>What would change it: {words}</source>
        <translation>Ce ar schimba-o: {words}</translation>
    </message>
    <message>
        <source>{day}: {answer}, {chance} in 100</source>
        <translation>{day}: {answer}, {chance} din 100</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>I did</source>
        <translation>Am făcut</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>Am simțit</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Am promis</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>Am văzut</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Cred</translation>
    </message>
    <message>
        <source>No strain</source>
        <translation>Nicio tensiune</translation>
    </message>
    <message>
        <source>Pulled away</source>
        <translation>S-a retras</translation>
    </message>
    <message>
        <source>Pushed against</source>
        <translation>S-a opus</translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation>Altcineva a spus</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Clientul a spus</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>sarcină convenită</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>înțelegere</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <comment>and one more</comment>
        <translation>
            <numerusform>și încă unul</numerusform>
            <numerusform>și încă {count}</numerusform>
            <numerusform>și încă {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>before first contact</source>
        <translation>înainte de primul contact</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>legătură</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>încălcare</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>neținută</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>de un coleg</translation>
    </message>
    <message>
        <source>by your decisions</source>
        <translation>prin deciziile dumneavoastră</translation>
    </message>
    <message>
        <source>by your decisions, once the entry is finished</source>
        <translation>prin deciziile dumneavoastră, după ce însemnarea este încheiată</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulată</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>nu se poate aprecia</translation>
    </message>
    <message>
        <source>choice given</source>
        <translation>alegere oferită</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>coleg</translation>
    </message>
    <message>
        <source>contact with others</source>
        <translation>contact cu alții</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nu a venit</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonată</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>încheiere</translation>
    </message>
    <message>
        <source>first interviews</source>
        <translation>primele convorbiri</translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation>pentru supervizare</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>scopuri</translation>
    </message>
    <message>
        <source>held</source>
        <translation>a avut loc</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>it did not hold</source>
        <translation>nu a ținut</translation>
    </message>
    <message>
        <source>it held</source>
        <translation>a ținut</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ținută</translation>
    </message>
    <message>
        <source>late</source>
        <translation>cu întârziere</translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation>de lăsat neatins</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>lăsat așa cum este</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>a plecat mai devreme</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>lost in a salvage; not known whether it took place</source>
        <translation>pierdută la recuperarea fișierului; nu se știe dacă a avut loc</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>mascat</translation>
    </message>
    <message>
        <source>moving on</source>
        <translation>pasul următor</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>negociat</translation>
    </message>
    <message>
        <source>new officer</source>
        <translation>consilier nou</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>neconsemnat</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>nereparată</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>încă nu</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>consilier</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>la timp</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizație</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altele</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoană</translation>
    </message>
    <message>
        <source>place</source>
        <translation>loc</translation>
    </message>
    <message>
        <source>practical help</source>
        <translation>ajutor practic</translation>
    </message>
    <message>
        <source>pulling back</source>
        <translation>retragere</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>rudă</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>data liberării</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparată</translation>
    </message>
    <message>
        <source>task from supervision</source>
        <translation>sarcină din supervizare</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>sarcini</translation>
    </message>
    <message>
        <source>the words were not handed over</source>
        <translation>textul nu a fost predat</translation>
    </message>
    <message>
        <source>thought from supervision</source>
        <translation>gând din supervizare</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>de pregătit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>astăzi</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>încredere</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>nesigur</translation>
    </message>
    <message>
        <source>was no strain</source>
        <translation>nu a fost tensiune</translation>
    </message>
    <message>
        <source>working</source>
        <translation>lucru</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>ați spus-o</translation>
    </message>
    <message>
        <source>you said they are not</source>
        <translation>ați spus că nu</translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <comment>{count} day ago</comment>
        <translation>
            <numerusform>acum {count} zi</numerusform>
            <numerusform>acum {count} zile</numerusform>
            <numerusform>acum {count} de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} less sure ones are not shown.</source>
        <comment>{count} less sure one is not shown.</comment>
        <translation>
            <numerusform>{count} mai puțin sigură nu este arătată.</numerusform>
            <numerusform>{count} mai puțin sigure nu sunt arătate.</numerusform>
            <numerusform>{count} de mai puțin sigure nu sunt arătate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months ago</source>
        <comment>{count} month ago</comment>
        <translation>
            <numerusform>acum {count} lună</numerusform>
            <numerusform>acum {count} luni</numerusform>
            <numerusform>acum {count} de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks ago</source>
        <comment>{count} week ago</comment>
        <translation>
            <numerusform>acum {count} săptămână</numerusform>
            <numerusform>acum {count} săptămâni</numerusform>
            <numerusform>acum {count} de săptămâni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>confirmed</source>
        <translation>confirmat</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerat</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>A client needs a codename; {kept} stays.</source>
        <translation>Un client are nevoie de un nume de cod; rămâne {kept}.</translation>
    </message>
    <message>
        <source>A copy for the client …</source>
        <translation>O copie pentru client …</translation>
    </message>
    <message>
        <source>A record is kept only as long as it is needed. On this day Today asks whether it still is.</source>
        <translation>Un dosar se păstrează numai cât este nevoie. În această zi Astăzi întreabă dacă mai este.</translation>
    </message>
    <message>
        <source>Another client has the codename “{typed}”; {kept} stays.</source>
        <translation>Alt client are numele de cod „{typed}”; rămâne {kept}.</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Întreabă pe</translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation>Aduceți înapoi pe listă</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nume de cod</translation>
    </message>
    <message>
        <source>Erase this client …</source>
        <translation>Ștergeți acest client …</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Păstrare și ștergere</translation>
    </message>
    <message>
        <source>No initials, no birthday, no nickname that others know.</source>
        <translation>Fără inițiale, fără zi de naștere, fără porecle cunoscute altora.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revizuire pe</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Scoateți de pe listă</translation>
    </message>
    <message>
        <source>The copy is written; the access log keeps who got it and why.</source>
        <translation>Copia este scrisă; jurnalul de acces păstrează cine a primit-o și de ce.</translation>
    </message>
    <message>
        <source>“{typed}” is longer than {longest} letters; {kept} stays.</source>
        <translation>„{typed}” are mai mult de {longest} de litere; rămâne {kept}.</translation>
    </message>
    <message>
        <source>“{word}” is masked already, as {kind}. Its row is chosen: its kind is changed below the list.</source>
        <translation>„{word}” este deja mascat, ca: {kind}. Rândul lui este ales: felul se schimbă sub listă.</translation>
    </message>
    <message>
        <source>“{word}” is not masked any more.</source>
        <translation>„{word}” nu mai este mascat.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Se oprește …</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>A court can order you to hand it over, and the client can ask to see what is kept about them. Write so that you could read it out.</source>
        <translation>O instanță vă poate ordona să îl predați, iar clientul poate cere să vadă ce se păstrează despre el. Scrieți așa încât să puteți citi cu voce tare.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Înainte de a începe</translation>
    </message>
    <message>
        <source>Clients are known by a codename. Real names belong in the list of words to be masked, nowhere else.</source>
        <translation>Clienții sunt cunoscuți sub un nume de cod. Numele reale au loc în lista cuvintelor de mascat și nicăieri altundeva.</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Totul rămâne aici</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>It can still be demanded</source>
        <translation>Poate fi totuși cerut</translation>
    </message>
    <message>
        <source>It does not replace the official file. What must be reported goes through the official channel.</source>
        <translation>Nu înlocuiește dosarul oficial. Ce trebuie raportat merge pe calea oficială.</translation>
    </message>
    <message>
        <source>It suggests, you decide</source>
        <translation>Programul sugerează, dumneavoastră decideți</translation>
    </message>
    <message>
        <source>Look at the demonstration first</source>
        <translation>Vedeți întâi demonstrația</translation>
    </message>
    <message>
        <source>Marks on your sentences are suggestions, worked out on this machine. There is no score of a person, and nothing is decided here.</source>
        <translation>Marcajele de pe propozițiile dumneavoastră sunt sugestii, făcute pe acest calculator. Nu există un scor al unei persoane și nimic nu se decide aici.</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restaurați dintr-o copie …</translation>
    </message>
    <message>
        <source>The journal is one encrypted file on this machine. Nothing is sent anywhere: there is no account and no connection.</source>
        <translation>Jurnalul este un singur fișier criptat pe acest calculator. Nu se trimite nimic nicăieri: nu există cont și nicio conexiune.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Add a client</source>
        <translation>Adăugați un client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Clients and pages</source>
        <translation>Clienți și pagini</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Căutați sau faceți</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Show clients with these letters</source>
        <translation>Arătați clienții cu aceste litere</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>Can&apos;t say</source>
        <translation>Nu pot spune</translation>
    </message>
    <message>
        <source>{scale}: can&apos;t say</source>
        <translation>{scale}: nu pot spune</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>0 to 9 rate and go on, End is 10, - is can&apos;t say, Delete is not rated. What the numbers mean shows here.</source>
        <translation>0 până la 9 dau nota și trec mai departe, End este 10, - este nu pot spune, Delete retrage nota; aici apare ce înseamnă cifrele.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbați</translation>
    </message>
    <message>
        <source>How was the alliance today?</source>
        <translation>Cum a fost alianța astăzi?</translation>
    </message>
    <message>
        <source>How was the alliance today? Rate this session only: it is built meeting by meeting.</source>
        <translation>Cum a fost alianța astăzi? Dați notă numai acestei întâlniri: se clădește întâlnire cu întâlnire.</translation>
    </message>
    <message>
        <source>Last time: {ratings}</source>
        <translation>Data trecută: {ratings}</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Tensiune</translation>
    </message>
    <message>
        <source>The meeting was not held: there is nothing to rate.</source>
        <translation>Întâlnirea nu a avut loc: nu este nimic de evaluat.</translation>
    </message>
    <message>
        <source>Was there a strain?</source>
        <translation>A fost o tensiune?</translation>
    </message>
</context>
<context>
    <name>ReadBackView</name>
    <message>
        <source>  (until {day})</source>
        <translation>  (până la {day})</translation>
    </message>
    <message>
        <source>A question to take along</source>
        <translation>O întrebare de luat cu dumneavoastră</translation>
    </message>
    <message>
        <source>A strain is noted: {kind}, {state}.</source>
        <translation>Este notată o tensiune: {kind}, {state}.</translation>
    </message>
    <message>
        <source>A strain is noted: {kind}. It stays on Today until you close it.</source>
        <translation>Este notată o tensiune: {kind}. Rămâne pe Astăzi până o închideți.</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Înapoi la însemnare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>Am parcurs etichetele</translation>
    </message>
    <message>
        <source>It was said that there was no strain.</source>
        <translation>S-a spus că nu a fost nicio tensiune.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Data viitoare</translation>
    </message>
    <message>
        <source>Nothing that is shown waits; the less sure suggestions were not decided. Did you go through the tags?</source>
        <translation>Din ce se vede nu așteaptă nimic; propunerile mai puțin sigure nu au fost hotărâte. Ați parcurs etichetele?</translation>
    </message>
    <message>
        <source>Nothing was suggested. Did you look whether a tag is missing? Until you say so, the entry waits.</source>
        <translation>Nu s-a propus nimic. V-ați uitat dacă lipsește o etichetă? Până o spuneți, însemnarea așteaptă.</translation>
    </message>
    <message>
        <source>Open promises and tasks</source>
        <translation>Promisiuni și sarcini deschise</translation>
    </message>
    <message>
        <source>Session {number} is kept</source>
        <translation>Întâlnirea {number} este păstrată</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; the entry could not be read for suggestions.</source>
        <translation>Etichete păstrate: {kept}; intrarea nu a putut fi citită pentru sugestii.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; the entry is being read for suggestions.</source>
        <translation>Etichete păstrate: {kept}; intrarea este încă citită pentru sugestii.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; to go through: {waiting}.</source>
        <translation>Etichete păstrate: {kept}, de parcurs: {waiting}.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; undecided: {waiting}.</source>
        <translation>Etichete păstrate: {kept}, nedecise: {waiting}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>The alliance so far</source>
        <translation>Alianța până acum</translation>
    </message>
    <message>
        <source>The first meeting was held: the case now stands at “{phase}”.</source>
        <translation>Prima întâlnire a avut loc: cazul se află acum la „{phase}”.</translation>
    </message>
    <message>
        <source>The meeting: {status}. There is nothing to rate, and nothing waits.</source>
        <translation>Întâlnirea: {status}. Nu este nimic de evaluat și nimic nu așteaptă.</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session.</source>
        <translation>Tensiunea din întâlnirea {number}, {kind}: {state} prin această întâlnire.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Această întâlnire</translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation>Temei de speranță</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Was there a strain? If so, a repair note opens.</source>
        <translation>A fost o tensiune? Dacă da, se deschide o notă despre reparare.</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Unde se află cazul</translation>
    </message>
    <message>
        <source>Whether there was a strain is not answered.</source>
        <translation>Nu s-a răspuns dacă a existat o tensiune.</translation>
    </message>
    <message>
        <source>Worth another look?</source>
        <translation>Merită încă o privire?</translation>
    </message>
    <message>
        <source>{words} words, {rated} of {scales} scales rated, {ticked} points of the checklist answered.</source>
        <translation>{words} cuvinte, {rated} din {scales} scale evaluate, {ticked} puncte din listă cu răspuns.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Add</source>
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>Add to this entry</source>
        <translation>Adăugați la această însemnare</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Adăugat {day}</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificați</translation>
    </message>
    <message>
        <source>An amendment is begun and not finished. What stands here is the entry without it.</source>
        <translation>O modificare este începută și neîncheiată. Aici stă însemnarea fără ea.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Aduceți înapoi această versiune</translation>
    </message>
    <message>
        <source>Copy the factual part</source>
        <translation>Copiați partea faptică</translation>
    </message>
    <message>
        <source>Copy the factual part with names replaced</source>
        <translation>Copiați partea faptică cu numele înlocuite</translation>
    </message>
    <message>
        <source>Day, time or length was changed on {day}; before: {facts}</source>
        <translation>Ziua, ora sau durata au fost schimbate la {day}; înainte: {facts}</translation>
    </message>
    <message>
        <source>Drop the amendment</source>
        <translation>Renunțați la modificare</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Renunțați la ciornă</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Scrieți mai departe</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Întâlnirea {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>What came to mind later; the entry itself stays as it was</source>
        <translation>Ce v-a venit în minte mai târziu; însemnarea rămâne cum a fost</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>modificată</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>adusă înapoi</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importată</translation>
    </message>
    <message>
        <source>written</source>
        <translation>scrisă</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>… with names replaced</source>
        <translation>… cu numele înlocuite</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a file of this name is in the way</source>
        <translation>un fișier cu acest nume stă în cale</translation>
    </message>
    <message>
        <source>a line is not an indicator, a tabulator and a sentence</source>
        <translation>un rând nu este un indicator, un tabulator și o propoziție</translation>
    </message>
    <message>
        <source>a line lacks a part or has one too many</source>
        <translation>unui rând îi lipsește o parte sau are una în plus</translation>
    </message>
    <message>
        <source>a newer release wrote it; install that release first</source>
        <translation>a scris-o o versiune mai nouă; instalați întâi acea versiune</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un număr din el este prea mare</translation>
    </message>
    <message>
        <source>a number is missing or one too many</source>
        <translation>lipsește un număr sau este unul în plus</translation>
    </message>
    <message>
        <source>a part is missing or of the wrong kind</source>
        <translation>o parte lipsește sau este de alt fel</translation>
    </message>
    <message>
        <source>a sentence in it is not start, end and labels</source>
        <translation>o propoziție din el nu este start, end și labels</translation>
    </message>
    <message>
        <source>a session is not an object</source>
        <translation>o întâlnire nu este un obiect</translation>
    </message>
    <message>
        <source>a setting lacks a part or has one too many</source>
        <translation>unei setări îi lipsește o parte sau are una în plus</translation>
    </message>
    <message>
        <source>an entry in it has no id or no sentences</source>
        <translation>o însemnare din el nu are id sau propoziții</translation>
    </message>
    <message>
        <source>an item has an id that is taken</source>
        <translation>un element are un id deja luat</translation>
    </message>
    <message>
        <source>an item lacks a part or has one of the wrong kind</source>
        <translation>unui element îi lipsește o parte sau are una de alt fel</translation>
    </message>
    <message>
        <source>another release of the application wrote it</source>
        <translation>a scris-o altă versiune a aplicației</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nu poate fi citit</translation>
    </message>
    <message>
        <source>it cannot be read as UTF-8 text</source>
        <translation>nu poate fi citit ca text UTF-8</translation>
    </message>
    <message>
        <source>it did not give back what it was given</source>
        <translation>nu a dat înapoi ce a primit</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <source>it does not hold as many rows as the journal</source>
        <translation>nu are tot atâtea rânduri ca jurnalul</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>nu spune ce este</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>a eșuat</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>nu are text</translation>
    </message>
    <message>
        <source>it holds a label that the codebook does not have</source>
        <translation>conține un marcaj pe care manualul de codare nu îl are</translation>
    </message>
    <message>
        <source>it holds nothing for this journal</source>
        <translation>nu conține nimic pentru acest jurnal</translation>
    </message>
    <message>
        <source>it is damaged or no backup of a journal</source>
        <translation>este deteriorat sau nu este copia de siguranță a unui jurnal</translation>
    </message>
    <message>
        <source>it is damaged, or no hand-over file</source>
        <translation>este deteriorat sau nu este un fișier de predare</translation>
    </message>
    <message>
        <source>it is larger than 200 KB</source>
        <translation>este mai mare de 200 KB</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>este blocat</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>este imbricat prea adânc</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>nu este JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>nu este un obiect JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object on one line</source>
        <translation>nu este un obiect JSON pe un singur rând</translation>
    </message>
    <message>
        <source>it is not a demonstration client</source>
        <translation>nu este un client al demonstrației</translation>
    </message>
    <message>
        <source>it is not a list of forms with their patterns</source>
        <translation>nu este o listă de forme cu tiparele lor</translation>
    </message>
    <message>
        <source>it is not a list of words by name</source>
        <translation>nu este o listă de cuvinte după nume</translation>
    </message>
    <message>
        <source>it is not in the folder</source>
        <translation>nu este în folder</translation>
    </message>
    <message>
        <source>it is not in the wheel</source>
        <translation>nu este în pachetul wheel</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nu este acolo</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>nu este TOML valid</translation>
    </message>
    <message>
        <source>it is not valid UTF-8 text</source>
        <translation>nu este text UTF-8 valid</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>este prea mare</translation>
    </message>
    <message>
        <source>it lays what belongs to one client under another</source>
        <translation>pune sub un client ceea ce ține de altul</translation>
    </message>
    <message>
        <source>it names no reader or holds no entries</source>
        <translation>nu numește niciun cititor sau nu conține însemnări</translation>
    </message>
    <message>
        <source>it was not saved by this application</source>
        <translation>nu a fost salvat de această aplicație</translation>
    </message>
    <message>
        <source>it was trained for other indicators or voices</source>
        <translation>a fost antrenat pentru alți indicatori sau alte voci</translation>
    </message>
    <message>
        <source>its content is not the published one</source>
        <translation>conținutul nu este cel publicat</translation>
    </message>
    <message>
        <source>its known terms are not a list of texts</source>
        <translation>termenii săi cunoscuți nu sunt o listă de texte</translation>
    </message>
    <message>
        <source>its language has no tags yet</source>
        <translation>limba sa nu are încă etichete</translation>
    </message>
    <message>
        <source>its language is not a text such as en</source>
        <translation>limba sa nu este un text ca en</translation>
    </message>
    <message>
        <source>its parts are not those of a journal, or are damaged</source>
        <translation>părțile sale nu sunt cele ale unui jurnal sau sunt deteriorate</translation>
    </message>
    <message>
        <source>its sentences are not in order</source>
        <translation>propozițiile sale nu sunt în ordine</translation>
    </message>
    <message>
        <source>its session is not a whole number from 1 on</source>
        <translation>întâlnirea sa nu este un număr întreg de la 1 în sus</translation>
    </message>
    <message>
        <source>line is not a number from 0 to 10</source>
        <translation>line nu este un număr de la 0 la 10</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>no folder can have this name, or it cannot be looked at</source>
        <translation>niciun dosar nu poate avea acest nume sau nu poate fi examinat</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>nu este UTF-8</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>nu este o culoare</translation>
    </message>
    <message>
        <source>not a palette</source>
        <translation>nu este o paletă</translation>
    </message>
    <message>
        <source>one of the journal&apos;s files is a link to another place</source>
        <translation>unul dintre fișierele jurnalului este o legătură către alt loc</translation>
    </message>
    <message>
        <source>others can write to this folder</source>
        <translation>alții pot scrie în acest folder</translation>
    </message>
    <message>
        <source>ratings holds an unknown name</source>
        <translation>ratings conține un nume necunoscut</translation>
    </message>
    <message>
        <source>reviewed is neither true nor false</source>
        <translation>reviewed nu este nici true, nici false</translation>
    </message>
    <message>
        <source>sessions is not a list</source>
        <translation>sessions nu este o listă</translation>
    </message>
    <message>
        <source>some of its pages are broken</source>
        <translation>unele dintre paginile sale sunt deteriorate</translation>
    </message>
    <message>
        <source>strain is not one of open, repaired, not_repaired</source>
        <translation>strain nu este open, repaired sau not_repaired</translation>
    </message>
    <message>
        <source>the folder is a link to another place</source>
        <translation>folderul este o legătură spre alt loc</translation>
    </message>
    <message>
        <source>the folder is copied to other machines by a synchronising program</source>
        <translation>folderul este copiat pe alte calculatoare de un program de sincronizare</translation>
    </message>
    <message>
        <source>the folder lies on the network (with a redirected profile: choose one on this machine with --journal)</source>
        <translation>folderul se află în rețea (la un profil redirecționat: alegeți unul pe acest calculator cu --journal)</translation>
    </message>
    <message>
        <source>the linear weights do not have the form that ./wa train writes</source>
        <translation>ponderile liniare nu au forma scrisă de ./wa train</translation>
    </message>
    <message>
        <source>the weights are not a safetensors file</source>
        <translation>ponderile nu sunt un fișier safetensors</translation>
    </message>
    <message>
        <source>this desktop offers none that can be trusted</source>
        <translation>acest calculator nu oferă niciunul de încredere</translation>
    </message>
    <message>
        <source>two sessions have the same number</source>
        <translation>două întâlniri au același număr</translation>
    </message>
    <message>
        <source>what was written is not what the disk gives back</source>
        <translation>ce s-a scris nu este ce dă discul înapoi</translation>
    </message>
    <message>
        <source>your agency does not allow it</source>
        <translation>instituția dumneavoastră nu permite aceasta</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Keep it locked away, apart from the computer. Who finds both can read everything.</source>
        <translation>Păstrați-o sub cheie, separat de calculator. Cine le găsește pe amândouă poate citi tot.</translation>
    </message>
    <message>
        <source>Recovery sheet of a journal</source>
        <translation>Fișa de recuperare a unui jurnal</translation>
    </message>
    <message>
        <source>The system&apos;s printer queue may keep a copy of this page for a while.</source>
        <translation>Coada de imprimare a sistemului poate păstra un timp o copie a acestei pagini.</translation>
    </message>
    <message>
        <source>With this code the journal opens when the passphrase is forgotten.</source>
        <translation>Cu acest cod se deschide jurnalul dacă fraza-parolă se uită.</translation>
    </message>
</context>
<context>
    <name>ReflectView</name>
    <message>
        <source>About the session</source>
        <translation>Despre întâlnire</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acțiune</translation>
    </message>
    <message>
        <source>After a meeting that stays with you: six stages (after G. Gibbs, 1988). It is for you alone and is in no summary.</source>
        <translation>După o întâlnire care vă rămâne în minte: șase trepte (după G. Gibbs, 1988). Este numai pentru dumneavoastră și nu apare în niciun rezumat.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analiză</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Concluzie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Sentimente</translation>
    </message>
    <message>
        <source>One session thought over</source>
        <translation>O întâlnire gândită din nou</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Întâlnirea {number}, {day}</translation>
    </message>
    <message>
        <source>The first impression</source>
        <translation>Prima impresie</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>Ce vedeți acum?</translation>
    </message>
    <message>
        <source>What else you could have done</source>
        <translation>Ce altceva ați fi putut face</translation>
    </message>
    <message>
        <source>What fits still, what was wrong, what was missing</source>
        <translation>Ce se potrivește încă, ce a fost greșit, ce a lipsit</translation>
    </message>
    <message>
        <source>What happened, in a few sentences</source>
        <translation>Ce s-a întâmplat, în câteva propoziții</translation>
    </message>
    <message>
        <source>What may have led to it; what else may have</source>
        <translation>Ce a putut duce la asta; ce altceva a putut</translation>
    </message>
    <message>
        <source>What went well, what did not</source>
        <translation>Ce a mers bine, ce nu</translation>
    </message>
    <message>
        <source>What you felt and thought, then and after</source>
        <translation>Ce ați simțit și gândit, atunci și după</translation>
    </message>
    <message>
        <source>What you will do next time it comes up</source>
        <translation>Ce veți face data viitoare când apare</translation>
    </message>
    <message>
        <source>Written on {day}, nine months ago or more. A first impression is not cast in stone.</source>
        <translation>Scrisă pe {day}, acum nouă luni sau mai mult. O primă impresie nu este bătută în cuie.</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Faceți un nou cod de recuperare</translation>
    </message>
    <message>
        <source>Print this code or write it down; it is shown once. It counts once you have typed it back from the paper and pressed “Use this code”: the old one then opens nothing any more. Until then the old one counts.</source>
        <translation>Tipăriți acest cod sau scrieți-l; se arată o singură dată. Contează după ce l-ați tastat de pe hârtie și ați apăsat „Folosiți acest cod”: cel vechi nu mai deschide atunci nimic. Până atunci contează cel vechi.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Folosiți acest cod</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>My part in it</source>
        <translation>Partea mea în aceasta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Redeschideți</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparare</translation>
    </message>
    <message>
        <source>Strains are part of the work. Noted and talked over, they often bring people closer.</source>
        <translation>Tensiunile fac parte din lucru. Notate și discutate, ele apropie adesea oamenii.</translation>
    </message>
    <message>
        <source>What I will try next time</source>
        <translation>Ce voi încerca data viitoare</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
</context>
<context>
    <name>RestoreBox</name>
    <message>
        <source>A client who was erased after the backup was made comes back with it. Where the present journal can tell, that is said when you open it; erase such a client once more.</source>
        <translation>Un client șters după ce a fost făcută copia de siguranță revine odată cu ea. Dacă jurnalul actual permite să se afle acest lucru, vi se spune la deschidere; ștergeți atunci clientul încă o dată.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Aduceți-o înapoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Alegeți copia de siguranță …</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Niciun fișier ales încă</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation>Fraza-parolă sau codul de recuperare din ziua ei</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurați</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurați din</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurare dintr-o copie de siguranță</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Oprit. Nimic nu a fost schimbat.</translation>
    </message>
    <message>
        <source>The backup is verified first. A journal that stands there is moved aside; nothing is overwritten.</source>
        <translation>Copia de siguranță se verifică întâi. Un jurnal aflat acolo este pus deoparte; nimic nu se suprascrie.</translation>
    </message>
    <message>
        <source>Verifying the backup, then putting it in place. One of an older version is brought up to date first.</source>
        <translation>Se verifică și apoi se pune la loc copia de siguranță. Una dintr-o versiune mai veche este mai întâi adusă la zi.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>For you alone: it is in no summary, nobody is compared, and it can be empty.</source>
        <translation>Numai pentru dumneavoastră: nu apare în niciun rezumat, nimeni nu este comparat și poate rămâne gol.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>S-a întâmplat</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Cât de departe înapoi</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>În cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>No meeting was held in these days</source>
        <translation>În aceste zile nu a avut loc nicio întâlnire</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nimic încă.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promisiuni ținute</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Promisiuni neținute</translation>
    </message>
    <message>
        <source>Promises past their day</source>
        <translation>Promisiuni trecute de ziua lor</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Ultimele șapte zile</translation>
    </message>
    <message>
        <source>The last thirty days</source>
        <translation>Ultimele treizeci de zile</translation>
    </message>
    <message>
        <source>Topics left alone</source>
        <translation>Subiecte lăsate neatinse</translation>
    </message>
    <message>
        <source>What went well, what you avoided, one thing for next week</source>
        <translation>Ce a mers bine, ce ați ocolit, un lucru pentru săptămâna viitoare</translation>
    </message>
    <message>
        <source>What you answered with no</source>
        <translation>La ce ați răspuns cu nu</translation>
    </message>
    <message>
        <source>What you did not tick</source>
        <translation>Ce nu ați bifat</translation>
    </message>
    <message>
        <source>What you noted of yourself</source>
        <translation>Ce ați notat despre dumneavoastră</translation>
    </message>
    <message>
        <source>What you tick in your sessions stands here then.</source>
        <translation>Ce bifați în ședințele dumneavoastră va apărea aici.</translation>
    </message>
    <message>
        <source>What you ticked as done</source>
        <translation>Ce ați bifat ca făcut</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Practica dumneavoastră</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} întâlnire</numerusform>
            <numerusform>{count} întâlniri</numerusform>
            <numerusform>{count} de întâlniri</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × “{choice}”</source>
        <translation>{count} × „{choice}”</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} până la {until}</translation>
    </message>
</context>
<context>
    <name>RotateBox</name>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Do this if somebody may have copied your files and known your passphrase or code. The whole journal gets a fresh key and a new recovery code; copies made earlier keep the old one. Your passphrase stays. The keyring, if used, is dropped.</source>
        <translation>Faceți asta dacă cineva ar fi putut să vă copieze fișierele și să vă cunoască fraza-parolă sau codul. Întregul jurnal primește o cheie nouă și un nou cod de recuperare; copiile făcute înainte o păstrează pe cea veche. Fraza-parolă rămâne. Portcheiul, dacă se folosește, este înlăturat.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Criptați totul din nou</translation>
    </message>
    <message>
        <source>Encrypting anew</source>
        <translation>Criptare din nou</translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation>Se criptează totul din nou …</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The new code counts from now on.</source>
        <translation>Totul este criptat din nou. Codul nou este valabil de acum înainte.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>If it is stopped or the power goes, the journal is whole, with the old key or the new one.</source>
        <translation>Dacă se oprește sau cade curentul, jurnalul este întreg, cu cheia veche sau cu cea nouă.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Deschideți jurnalul</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the old key and the old code count.</source>
        <translation>Oprit. Nu s-a schimbat nimic: cheia veche și codul vechi sunt valabile.</translation>
    </message>
    <message>
        <source>This is the new recovery code. It is shown once; the old one opens nothing any more when the work is done.</source>
        <translation>Acesta este noul cod de recuperare. Se arată o singură dată; după terminarea lucrării, cel vechi nu mai deschide nimic.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal. Nothing was changed.</source>
        <translation>Această frază-parolă nu deschide jurnalul. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Fraza-parolă proprie</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Against</source>
        <translation>Împotrivă</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Temeiuri</translation>
    </message>
    <message>
        <source>Evidence for and against: {row}</source>
        <translation>Temeiuri pentru și împotrivă: {row}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>Hide evidence</source>
        <translation>Închideți temeiurile</translation>
    </message>
    <message>
        <source>Hide evidence: {row}</source>
        <translation>Închideți temeiurile: {row}</translation>
    </message>
    <message>
        <source>Nothing is recorded on this side.</source>
        <translation>Pe această parte nu este consemnat nimic.</translation>
    </message>
    <message>
        <source>against</source>
        <translation>împotrivă</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pentru</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>pentru și împotrivă</translation>
    </message>
    <message>
        <source>for {for_} · against {against} · missing {missing}</source>
        <translation>pentru {for_} · împotrivă {against} · lipsă {missing}</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>nicio întâlnire</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>niciun semn</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>fără răspuns</translation>
    </message>
    <message>
        <source>not gone through</source>
        <translation>neparcurs</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>fără notă</translation>
    </message>
    <message>
        <source>session {number} {sign}</source>
        <translation>întâlnirea {number} {sign}</translation>
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
        <translation>Neparcurs: deschideți întâlnirea însemnării, păstrați sau înlăturați fiecare etichetă propusă, apoi apăsați „Am parcurs etichetele”. Până atunci aceste rânduri nu spun nimic.</translation>
    </message>
    <message>
        <source>What is recorded for and against</source>
        <translation>Ce este consemnat pentru și împotrivă</translation>
    </message>
    <message>
        <source>against</source>
        <translation>împotrivă</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambele</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pentru</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>niciun semn</translation>
    </message>
    <message>
        <source>not rated, not answered, or tags not gone through</source>
        <translation>fără notă, fără răspuns sau etichete neparcurse</translation>
    </message>
</context>
<context>
    <name>SafeguardingNote</name>
    <message>
        <source>Day on which it was reported</source>
        <translation>Ziua în care s-a raportat</translation>
    </message>
    <message>
        <source>No day of a report noted yet. It stays on Today.</source>
        <translation>Nicio zi a raportării notată încă. Rămâne pe Astăzi.</translation>
    </message>
    <message>
        <source>Not reported after all</source>
        <translation>Totuși neraportat</translation>
    </message>
    <message>
        <source>Reported on this day</source>
        <translation>Raportat în această zi</translation>
    </message>
    <message>
        <source>Reported on {day}.</source>
        <translation>Raportat pe {day}.</translation>
    </message>
    <message>
        <source>This may be a matter of safety. Use the official channel; this journal reports nothing to anybody.</source>
        <translation>Poate fi o chestiune de siguranță. Folosiți calea oficială; acest jurnal nu raportează nimic nimănui.</translation>
    </message>
    <message>
        <source>{count} sentences, no day of a report noted yet. They stay on Today.</source>
        <translation>Propoziții: {count}, nicio zi a raportării notată încă. Rămân pe Astăzi.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>None of the {pages} parts of the file is damaged. Nothing was changed.</source>
        <translation>Niciuna dintre cele {pages} părți ale fișierului nu este deteriorată. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>The damaged file was not deleted: it is in {folder}.</source>
        <translation>Fișierul deteriorat nu a fost șters: este în {folder}.</translation>
    </message>
    <message>
        <source>What was lost may be in a backup: look there before you write on.</source>
        <translation>Ce s-a pierdut poate fi într-o copie de siguranță: căutați acolo înainte de a scrie mai departe.</translation>
    </message>
    <message>
        <source>addenda</source>
        <translation>adăugiri</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clienți</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>ciorne</translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation>linii ale jurnalului de acces</translation>
    </message>
    <message>
        <source>promises and other lines</source>
        <translation>promisiuni și alte rânduri</translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation>versiuni salvate ale însemnărilor</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>întâlniri</translation>
    </message>
    <message>
        <source>strains</source>
        <translation>tensiuni</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etichete</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>bife</translation>
    </message>
    <message>
        <source>words begun in a form</source>
        <translation>cuvinte începute într-un formular</translation>
    </message>
    <message numerus="yes">
        <source>{count} lost meetings are named by what was kept. They stand as lost, numbered from {first} on, and their days are guessed: no picture counts them until you open each, put its day right and say that it was held.</source>
        <comment>{count} lost meeting is named by what was kept. It stands as lost, numbered from {first} on, and its day is guessed: no picture counts it until you open it, put its day right and say that it was held.</comment>
        <translation>
            <numerusform>{count} întâlnire pierdută este numită de ce s-a păstrat. Apare ca pierdută, cu un număr de la {first} în sus, iar ziua ei este presupusă: nicio imagine nu o numără până nu o deschideți, îi îndreptați ziua și spuneți că a avut loc.</numerusform>
            <numerusform>{count} întâlniri pierdute sunt numite de ce s-a păstrat. Apar ca pierdute, numerotate de la {first} în sus, iar zilele lor sunt presupuse: nicio imagine nu le numără până nu o deschideți pe fiecare, îi îndreptați ziua și spuneți că a avut loc.</numerusform>
            <numerusform>{count} de întâlniri pierdute sunt numite de ce s-a păstrat. Apar ca pierdute, numerotate de la {first} în sus, iar zilele lor sunt presupuse: nicio imagine nu le numără până nu o deschideți pe fiecare, îi îndreptați ziua și spuneți că a avut loc.</numerusform>
        </translation>
    </message>
    <message>
        <source>{damaged} of {pages} parts of the file were damaged; {mended} of them were mended exactly.</source>
        <translation>Părți deteriorate ale fișierului: {damaged} din {pages}; dintre ele refăcute întocmai: {mended}.</translation>
    </message>
    <message>
        <source>{what}: {kept} kept</source>
        <translation>{what}: păstrate {kept}</translation>
    </message>
    <message>
        <source>{what}: {kept} kept, {lost} lost</source>
        <translation>{what}: păstrate {kept}, pierdute {lost}</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Write over it</source>
        <translation>Suprascrieți-l</translation>
    </message>
    <message>
        <source>Write over this file?</source>
        <translation>Suprascrieți acest fișier?</translation>
    </message>
    <message>
        <source>{name} is there already, in {folder}.</source>
        <translation>{name} există deja în {folder}.</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Nothing to save</source>
        <translation>Nimic de salvat</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nesalvat</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvat</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>salvat {time}</translation>
    </message>
    <message>
        <source>saving soon</source>
        <translation>se salvează curând</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Backups kept</source>
        <translation>Copii păstrate</translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Alegeți folderul …</translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation>Zile între copii</translation>
    </message>
    <message>
        <source>It is made when the journal is opened, and while it is open, as soon as the last one is too old.</source>
        <translation>Se face la deschiderea jurnalului și cât timp este deschis, de îndată ce ultima este prea veche.</translation>
    </message>
    <message>
        <source>No backup made by itself is there yet.</source>
        <translation>Încă nu este acolo nicio copie făcută automat.</translation>
    </message>
    <message>
        <source>No folder is chosen: no backup is made by itself.</source>
        <translation>Nu este ales niciun folder: nicio copie de siguranță nu se face de la sine.</translation>
    </message>
    <message>
        <source>No scheduled backups</source>
        <translation>Fără copii programate</translation>
    </message>
    <message>
        <source>Of these files nobody can say whether they are backups of this journal, so they were left as they are. Such a backup may still hold an erased client: delete what is an old backup, and leave what is your own:</source>
        <translation>Despre aceste fișiere nimeni nu poate spune dacă sunt copii de siguranță ale acestui jurnal, așa că au rămas cum sunt. O asemenea copie poate conține încă un client șters: ștergeți ce este o copie de siguranță veche și lăsați ce vă aparține:</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in, or choose another folder.</source>
        <translation>Folderul nu este acolo acum. Conectați discul sau alegeți alt folder.</translation>
    </message>
    <message>
        <source>The last one is of {day}.</source>
        <translation>Ultima este din {day}.</translation>
    </message>
    <message>
        <source>These backups still hold an erased client. They are written anew once they are there and can be written:</source>
        <translation>Aceste copii de siguranță mai conțin un client șters. Sunt rescrise de îndată ce sunt la locul lor și pot fi scrise:</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the journal: a broken disk would take both.</source>
        <translation>Acest folder este pe același disc cu jurnalul: un disc stricat le-ar lua pe amândouă.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} până la {high}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>A day like 31 May 2026 or 2026-05-31, or a month like 2026-05; then Enter.</source>
        <translation>O zi ca 31 mai 2026 sau 2026-05-31, ori o lună ca 2026-05; apoi Enter.</translation>
    </message>
    <message>
        <source>A space or Enter takes the first of: {values}</source>
        <translation>Un spațiu sau Enter ia prima dintre: {values}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Uitați această căutare</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Păstrați această căutare</translation>
    </message>
    <message>
        <source>Keep under this name</source>
        <translation>Păstrați sub acest nume</translation>
    </message>
    <message>
        <source>Kept as “{name}”, in the list of saved searches.</source>
        <translation>Păstrată ca „{name}”, în lista căutărilor păstrate.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Numele căutării</translation>
    </message>
    <message>
        <source>No sentence carries this tag so far: only tags that you kept are found.</source>
        <translation>Nicio propoziție nu poartă încă acest marcaj: se găsesc doar cele pe care le-ați păstrat.</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Nimic găsit. Cu mai puține cuvinte sau filtre se găsește mai mult.</translation>
    </message>
    <message>
        <source>Nothing is called so. There are: {values}</source>
        <translation>Nimic nu se numește așa. Există: {values}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Pasaje găsite</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Căutări salvate</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>The newest {most} passages; more words or filters find fewer.</source>
        <translation>Cele mai noi pasaje ({most}); cu mai multe cuvinte sau filtre se găsesc mai puține.</translation>
    </message>
    <message>
        <source>There is no such day. A day is typed like 31 May 2026 or 2026-05-31, a month like 2026-05.</source>
        <translation>Ziua aceasta nu există. O zi se scrie ca 31 mai 2026 sau 2026-05-31, o lună ca 2026-05.</translation>
    </message>
    <message>
        <source>Type a word, or choose a filter.</source>
        <translation>Tastați un cuvânt sau alegeți un filtru.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Cuvinte de căutat</translation>
    </message>
    <message>
        <source>Words, or client: tag: strategy: phase: from: until: and a value</source>
        <translation>Cuvinte, sau client: tag: strategy: phase: from: until: și o valoare</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>orice client</translation>
    </message>
    <message>
        <source>every phase</source>
        <translation>orice etapă</translation>
    </message>
    <message>
        <source>every strategy</source>
        <translation>orice strategie</translation>
    </message>
    <message>
        <source>every tag</source>
        <translation>orice etichetă</translation>
    </message>
    <message>
        <source>from</source>
        <translation>din</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>etapă</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>căutări salvate</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>strategie</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etichetă</translation>
    </message>
    <message>
        <source>until</source>
        <translation>până la</translation>
    </message>
    <message>
        <source>{codename} · session {number}</source>
        <translation>{codename} · întâlnirea {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages found, in sessions with a sentence that carries this tag.</source>
        <comment>{count} passage found, in a session with a sentence that carries this tag.</comment>
        <translation>
            <numerusform>{count} pasaj găsit, într-o întâlnire cu o propoziție care poartă acest marcaj.</numerusform>
            <numerusform>{count} pasaje găsite, în întâlniri cu o propoziție care poartă acest marcaj.</numerusform>
            <numerusform>{count} de pasaje găsite, în întâlniri cu o propoziție care poartă acest marcaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passages found.</source>
        <comment>{count} passage found.</comment>
        <translation>
            <numerusform>{count} pasaj găsit.</numerusform>
            <numerusform>{count} pasaje găsite.</numerusform>
            <numerusform>{count} de pasaje găsite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences carry this tag.</source>
        <comment>{count} sentence carries this tag.</comment>
        <translation>
            <numerusform>{count} propoziție poartă acest marcaj.</numerusform>
            <numerusform>{count} propoziții poartă acest marcaj.</numerusform>
            <numerusform>{count} de propoziții poartă acest marcaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>„{name}” este uitată.</translation>
    </message>
</context>
<context>
    <name>SecondAnswerCard</name>
    <message>
        <source>A second answer is allowed. Both are kept; neither is the right one.</source>
        <translation>Un al doilea răspuns este permis. Se păstrează amândouă; niciunul nu este cel corect.</translation>
    </message>
    <message>
        <source>After seeing the board</source>
        <translation>După ce ați văzut tabloul</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Alegeți întâi un răspuns.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>În cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>Keep the second answer</source>
        <translation>Păstrați al doilea răspuns</translation>
    </message>
    <message>
        <source>What made you stay with it or change it?</source>
        <translation>Ce v-a făcut să rămâneți la el sau să îl schimbați?</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>Agreement</source>
        <translation>Concordanță</translation>
    </message>
    <message>
        <source>Agreement by tag</source>
        <translation>Concordanță pe etichete</translation>
    </message>
    <message>
        <source>All labels of this reader are taken away. Your own tags stay.</source>
        <translation>Toate marcajele acestui cititor se înlătură. Etichetele dumneavoastră rămân.</translation>
    </message>
    <message>
        <source>An entry counts only if both went through all of it: an untagged sentence in any other says nothing.</source>
        <translation>O însemnare contează numai dacă amândoi ați parcurs-o în întregime: o propoziție neetichetată din alta nu spune nimic.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Însemnări</translation>
    </message>
    <message>
        <source>Entries to read a second time</source>
        <translation>Însemnări de citit a doua oară</translation>
    </message>
    <message>
        <source>For teams that check their coding: a second reader labels the same entries without seeing any tag. The first reading is what you confirmed, in entries where you went through the tags.</source>
        <translation>Pentru echipe care își verifică codarea: un al doilea cititor marchează aceleași însemnări fără să vadă vreo etichetă. Prima citire este ce ați confirmat în însemnările în care ați parcurs etichetele.</translation>
    </message>
    <message>
        <source>Give the second reader a short name first.</source>
        <translation>Dați întâi celui de-al doilea cititor un nume scurt.</translation>
    </message>
    <message>
        <source>Give the second reader a short name, then open an entry.</source>
        <translation>Dați celui de-al doilea cititor un nume scurt, apoi deschideți o însemnare.</translation>
    </message>
    <message numerus="yes">
        <source>In {count} more you have not gone through the tags yet.</source>
        <comment>In one more you have not gone through the tags yet.</comment>
        <translation>
            <numerusform>În încă una nu ați parcurs încă etichetele.</numerusform>
            <numerusform>În încă {count} nu ați parcurs încă etichetele.</numerusform>
            <numerusform>În încă {count} nu ați parcurs încă etichetele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa counts sentences and takes out what chance would give. Most sentences have no tag, so two readers who nearly always agree can still have a low kappa where a tag is rare.</source>
        <translation>Kappa numără propoziții și scoate ce ar da întâmplarea. Cele mai multe propoziții nu au etichetă, așa că doi cititori care aproape mereu sunt de acord pot avea totuși un kappa mic acolo unde o etichetă este rară.</translation>
    </message>
    <message>
        <source>Readers so far</source>
        <translation>Cititori până acum</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Înlăturați</translation>
    </message>
    <message>
        <source>Remove this reader …</source>
        <translation>Înlăturați acest cititor …</translation>
    </message>
    <message>
        <source>Remove this reader?</source>
        <translation>Înlăturați acest cititor?</translation>
    </message>
    <message>
        <source>Save the decisions to</source>
        <translation>Salvați deciziile în</translation>
    </message>
    <message>
        <source>Save this reader&apos;s decisions …</source>
        <translation>Salvați deciziile acestui cititor …</translation>
    </message>
    <message>
        <source>Save your own …</source>
        <translation>Salvați deciziile proprii …</translation>
    </message>
    <message>
        <source>Saved as {name}. It holds no word of an entry.</source>
        <translation>Salvat ca {name}. Nu conține niciun cuvânt dintr-o însemnare.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Al doilea cititor</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Preluați un fișier …</translation>
    </message>
    <message>
        <source>Take in a reader&apos;s decisions</source>
        <translation>Preluați deciziile unui cititor</translation>
    </message>
    <message>
        <source>The files hold random numbers, places and labels: no word of an entry, no codename.</source>
        <translation>Fișierele conțin numere aleatoare, poziții și marcaje: niciun cuvânt dintr-o însemnare, niciun nume de cod.</translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation>Nu există încă însemnări încheiate.</translation>
    </message>
    <message>
        <source>a short name, such as initials</source>
        <translation>un nume scurt, cum ar fi inițialele</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>început</translation>
    </message>
    <message>
        <source>both {both}  ·  only one of you {one}  ·  neither {neither}</source>
        <translation>amândoi {both}  ·  numai unul {one}  ·  niciunul {neither}</translation>
    </message>
    <message>
        <source>kappa says nothing here</source>
        <translation>kappa nu spune nimic aici</translation>
    </message>
    <message>
        <source>kappa {kappa}</source>
        <translation>kappa {kappa}</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>consilier</translation>
    </message>
    <message>
        <source>read</source>
        <translation>citit</translation>
    </message>
    <message>
        <source>readers so far</source>
        <translation>cititori până acum</translation>
    </message>
    <message>
        <source>you have not gone through its tags yet</source>
        <translation>nu i-ați parcurs încă etichetele</translation>
    </message>
    <message>
        <source>{codename}, session {number}</source>
        <translation>{codename}, întâlnirea {number}</translation>
    </message>
    <message>
        <source>{codename}, session {number}, read by {reader}</source>
        <translation>{codename}, întâlnirea {number}, citită de {reader}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are not in this journal and were left out.</source>
        <comment>{count} is not in this journal and was left out.</comment>
        <translation>
            <numerusform>Una nu se află în acest jurnal și a fost lăsată deoparte.</numerusform>
            <numerusform>{count} nu se află în acest jurnal și au fost lăsate deoparte.</numerusform>
            <numerusform>{count} nu se află în acest jurnal și au fost lăsate deoparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries read by both.</source>
        <comment>{count} entry read by both.</comment>
        <translation>
            <numerusform>{count} însemnare citită de amândoi.</numerusform>
            <numerusform>{count} însemnări citite de amândoi.</numerusform>
            <numerusform>{count} de însemnări citite de amândoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken in.</source>
        <comment>{count} entry was taken in.</comment>
        <translation>
            <numerusform>{count} însemnare a fost preluată.</numerusform>
            <numerusform>{count} însemnări au fost preluate.</numerusform>
            <numerusform>{count} de însemnări au fost preluate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences.</source>
        <comment>{count} sentence.</comment>
        <translation>
            <numerusform>{count} propoziție.</numerusform>
            <numerusform>{count} propoziții.</numerusform>
            <numerusform>{count} de propoziții.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were amended after the second reading and do not count.</source>
        <comment>{count} was amended after the second reading and does not count.</comment>
        <translation>
            <numerusform>{count} a fost modificată după a doua citire și nu se numără.</numerusform>
            <numerusform>{count} au fost modificate după a doua citire și nu se numără.</numerusform>
            <numerusform>{count} de însemnări au fost modificate după a doua citire și nu se numără.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were amended since and were left out.</source>
        <comment>{count} was amended since and was left out.</comment>
        <translation>
            <numerusform>Una a fost modificată între timp și lăsată deoparte.</numerusform>
            <numerusform>{count} au fost modificate între timp și lăsate deoparte.</numerusform>
            <numerusform>{count} au fost modificate între timp și lăsate deoparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were read otherwise here under this name, and stay as they are here.</source>
        <comment>{count} was read otherwise here under this name, and stays as it is here.</comment>
        <translation>
            <numerusform>{count} însemnare a fost citită altfel aici sub acest nume și rămâne cum este aici.</numerusform>
            <numerusform>{count} însemnări au fost citite altfel aici sub acest nume și rămân cum sunt aici.</numerusform>
            <numerusform>{count} de însemnări au fost citite altfel aici sub acest nume și rămân cum sunt aici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa}, range {low} to {high}</source>
        <translation>{kappa}, interval {low} până la {high}</translation>
    </message>
    <message>
        <source>{kappa}, too few to rely on</source>
        <translation>{kappa}, prea puține pentru a conta pe ele</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Arătați ce s-a scris</translation>
    </message>
</context>
<context>
    <name>SectionsEditor</name>
    <message>
        <source>As it comes</source>
        <translation>Cum vine</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Am făcut</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>Am simțit</translation>
    </message>
    <message>
        <source>I felt, and what I did</source>
        <translation>Ce am simțit și ce am făcut</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>Am văzut</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Cred</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mijloc</translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation>Altcineva a spus</translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>Întâlnirea în întregul ei</translation>
    </message>
    <message>
        <source>Their own words, as you remember them</source>
        <translation>Cuvintele clientului, așa cum vi le amintiți</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Clientul a spus</translation>
    </message>
    <message>
        <source>What could have been filmed: posture, tone, silence, who else was there</source>
        <translation>Ce s-ar fi putut filma: postură, ton, tăcere, cine mai era de față</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>Ce v-a făcut să simțiți</translation>
    </message>
    <message>
        <source>What it did to you, what you said and did</source>
        <translation>Ce v-a făcut să simțiți, ce ați spus și ați făcut</translation>
    </message>
    <message>
        <source>What you make of it, what you think they felt; it may be wrong</source>
        <translation>Cum înțelegeți asta, ce credeți că a simțit clientul; poate fi greșit</translation>
    </message>
    <message>
        <source>What you said and did</source>
        <translation>Ce ați spus și ați făcut</translation>
    </message>
    <message>
        <source>Who said it, and what</source>
        <translation>Cine a spus-o și ce</translation>
    </message>
    <message>
        <source>Write as it comes</source>
        <translation>Scrieți cum vă vine</translation>
    </message>
</context>
<context>
    <name>SectionsReader</name>
    <message>
        <source>Entry</source>
        <translation>Însemnare</translation>
    </message>
    <message>
        <source>Nothing was written about this session.</source>
        <translation>Nu s-a scris nimic despre această întâlnire.</translation>
    </message>
    <message>
        <source>What was written about this session was not handed over.</source>
        <translation>Ce s-a scris despre această întâlnire nu a fost predat.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaceți</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Introduceți</translation>
    </message>
    <message>
        <source>Finish the entry</source>
        <translation>Încheiați însemnarea</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>Am parcurs etichetele</translation>
    </message>
    <message>
        <source>In the checklist: yes, partly, no, not suitable</source>
        <translation>În lista de verificare: da, parțial, nu, nepotrivit</translation>
    </message>
    <message>
        <source>In the lines for next time: take one out; Enter corrects it</source>
        <translation>În rândurile pentru data viitoare: scoate unul; Enter îl corectează</translation>
    </message>
    <message>
        <source>In the list of tags: add</source>
        <translation>În lista etichetelor: adaugă</translation>
    </message>
    <message>
        <source>In the list of tags: change</source>
        <translation>În lista etichetelor: schimbă</translation>
    </message>
    <message>
        <source>In the list of tags: drop</source>
        <translation>În lista etichetelor: respinge</translation>
    </message>
    <message>
        <source>In the list of tags: keep</source>
        <translation>În lista etichetelor: păstrează</translation>
    </message>
    <message>
        <source>In the list of tags: take the last step back</source>
        <translation>În lista etichetelor: anulează ultimul pas</translation>
    </message>
    <message>
        <source>In the list of tags: why it was suggested</source>
        <translation>În lista etichetelor: de ce s-a sugerat</translation>
    </message>
    <message>
        <source>On a scale: rate 0 to 9, 10, or can&apos;t say, and go on to the next</source>
        <translation>Pe o scală: notă 0 până la 9, 10 sau nu pot spune, apoi treceți la următoarea</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Tag the selected words or this sentence</source>
        <translation>Etichetați cuvintele selectate sau această propoziție</translation>
    </message>
    <message>
        <source>Take back the last tag, rating, tick or line</source>
        <translation>Anulați ultima etichetă, notă, bifă sau ultimul rând</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <comment>{count} word</comment>
        <translation>
            <numerusform>{count} cuvânt</numerusform>
            <numerusform>{count} cuvinte</numerusform>
            <numerusform>{count} de cuvinte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRecord</name>
    <message>
        <source>{why} Asked for once more, this step is left out and the one before it is taken.</source>
        <translation>{why} La următoarea cerere acest pas este lăsat deoparte și se ia cel dinaintea lui.</translation>
    </message>
</context>
<context>
    <name>SessionTicks</name>
    <message>
        <source>Session {number}</source>
        <translation>Întâlnirea {number}</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Ce întâlniri</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>last 12</source>
        <translation>ultimele 12</translation>
    </message>
    <message>
        <source>last 6</source>
        <translation>ultimele 6</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose …</source>
        <translation>Alegeți …</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Alegeți: {setting}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activat</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Schimbați fraza-parolă</translation>
    </message>
    <message>
        <source>It opens with: {ways}.</source>
        <translation>Se deschide cu: {ways}.</translation>
    </message>
    <message>
        <source>Let this desktop&apos;s keyring open it …</source>
        <translation>Lăsați portcheiul acestui calculator să îl deschidă …</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation>Faceți un nou cod de recuperare …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frază-parolă nouă</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Fraza-parolă sau codul de recuperare actual</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Something that takes its time is under way. This follows as soon as that has ended.</source>
        <translation>O lucrare mai lungă este în curs. Aceasta urmează imediat ce se încheie.</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>Nu mai folosiți portcheiul</translation>
    </message>
    <message>
        <source>The keyring does not open the journal any more.</source>
        <translation>Portcheiul nu mai deschide jurnalul.</translation>
    </message>
    <message>
        <source>The keyring gave back what it was given: it opens the journal from now on.</source>
        <translation>Portcheiul a dat înapoi ce a primit: deschide jurnalul de acum înainte.</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on; the old one opens nothing any more.</source>
        <translation>Noul cod de recuperare contează de acum înainte; cel vechi nu mai deschide nimic.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>Fraza-parolă este schimbată. Copiile de siguranță făcute înainte se deschid tot cu cea veche.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Încă o dată aceeași</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Setarea rămâne cum a fost. {why}</translation>
    </message>
    <message>
        <source>Type the new passphrase twice, the same both times.</source>
        <translation>Tastați noua frază-parolă de două ori, la fel de fiecare dată.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Folosiți</translation>
    </message>
    <message>
        <source>Use this desktop&apos;s keyring?</source>
        <translation>Folosiți portcheiul acestui calculator?</translation>
    </message>
    <message>
        <source>Ways into the journal</source>
        <translation>Căi de acces la jurnal</translation>
    </message>
    <message>
        <source>Whoever sits in your desktop session can then open the journal. The passphrase goes on working.</source>
        <translation>Cine stă în sesiunea dumneavoastră de lucru poate deschide atunci jurnalul. Fraza-parolă rămâne valabilă.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frază-parolă</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>cod de recuperare</translation>
    </message>
    <message>
        <source>the agency&apos;s key</source>
        <translation>cheia instituției</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation>portcheiul acestui calculator</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Save the sheet to</source>
        <translation>Salvați fișa în</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: mind who sees it, and delete it when it has been used.</source>
        <translation>Salvat ca {name}. Fișierul nu este criptat: aveți grijă cine îl vede și ștergeți-l după folosire.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Look at it and print …</source>
        <translation>Vedeți și tipăriți …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Salvați ca PDF …</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Agreed tasks</source>
        <translation>Sarcini convenite</translation>
    </message>
    <message>
        <source>Before session {number} with {codename}</source>
        <translation>Înaintea întâlnirii {number} cu {codename}</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Pentru supervizare</translation>
    </message>
    <message>
        <source>From supervision</source>
        <translation>Din supervizare</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Am promis</translation>
    </message>
    <message>
        <source>I wanted to try: {words}</source>
        <translation>Am vrut să încerc: {words}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Data trecută</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>De lăsat neatins</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>Partea mea: {words}</translation>
    </message>
    <message>
        <source>Not ticked yet with this client</source>
        <translation>Încă nebifate cu acest client</translation>
    </message>
    <message>
        <source>Our work together</source>
        <translation>Lucrul nostru împreună</translation>
    </message>
    <message>
        <source>Read together on {day}. Say where it is not right: it can be changed.</source>
        <translation>Citit împreună pe {day}. Spuneți unde nu este corect: se poate schimba.</translation>
    </message>
    <message>
        <source>Session {number}, {day}.</source>
        <translation>Întâlnirea {number}, {day}.</translation>
    </message>
    <message>
        <source>The last strain</source>
        <translation>Ultima tensiune</translation>
    </message>
    <message>
        <source>To hope on: {words}</source>
        <translation>Temei de speranță: {words}</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>De pregătit</translation>
    </message>
    <message>
        <source>What I promised you</source>
        <translation>Ce v-am promis</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>Ce s-a întâmplat: {words}</translation>
    </message>
    <message>
        <source>What is fixed, and what we can decide</source>
        <translation>Ce este stabilit și ce putem decide</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>La ce servește</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Ce am convenit</translation>
    </message>
    <message>
        <source>What you set out to do</source>
        <translation>Ce v-ați propus</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Cine ce face</translation>
    </message>
    <message>
        <source>first meeting</source>
        <translation>prima întâlnire</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>văzut ultima dată {when}</translation>
    </message>
    <message>
        <source>{text}  (until {day})</source>
        <translation>{text}  (până la {day})</translation>
    </message>
    <message>
        <source>{text}  (until {day}, still owed)</source>
        <translation>{text}  (până la {day}, încă datorat)</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>În fișier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Păstrați pe al meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Luați pe al lor</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Ce este aici</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Ce aduce fișierul</translation>
    </message>
    <message>
        <source>Which side counts</source>
        <translation>Care parte contează</translation>
    </message>
</context>
<context>
    <name>SpellDesk</name>
    <message>
        <source>Keep this word: it is right</source>
        <translation>Păstrați cuvântul: este corect</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Cuvântul următor</translation>
    </message>
    <message>
        <source>Next word that is not in the dictionary</source>
        <translation>Următorul cuvânt care nu este în dicționar</translation>
    </message>
    <message>
        <source>No further word that the dictionary does not know.</source>
        <translation>Niciun alt cuvânt pe care dicționarul să nu îl știe.</translation>
    </message>
    <message>
        <source>No similar word</source>
        <translation>Niciun cuvânt asemănător</translation>
    </message>
    <message>
        <source>Spelling is not checked. Switch it on in the settings, under Writing.</source>
        <translation>Ortografia nu se verifică. Activați verificarea în setări, la Scriere.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add first client</source>
        <translation>Adăugați primul client</translation>
    </message>
    <message>
        <source>It is empty and locked with your passphrase. Add the first client under a codename: initials and real names stay out.</source>
        <translation>Este gol și blocat cu fraza-parolă proprie. Adăugați primul client sub un nume de cod: inițialele și numele reale rămân afară.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>The journal is ready</source>
        <translation>Jurnalul este gata</translation>
    </message>
</context>
<context>
    <name>StrainView</name>
    <message>
        <source>A strain: {kind}, {state}</source>
        <translation>O tensiune: {kind}, {state}</translation>
    </message>
    <message>
        <source>By which session</source>
        <translation>La ce întâlnire</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Partea mea</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Redeschideți</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Întâlnirea {number}, {day}</translation>
    </message>
    <message>
        <source>What I will try</source>
        <translation>Ce voi încerca</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>by</source>
        <translation>la</translation>
    </message>
    <message>
        <source>by its day before the strain</source>
        <translation>după dată, înainte de tensiune</translation>
    </message>
    <message>
        <source>no meeting: today</source>
        <translation>fără întâlnire: astăzi</translation>
    </message>
</context>
<context>
    <name>StrategiesView</name>
    <message>
        <source>No meeting was held yet. What you tick in the sessions stands here then.</source>
        <translation>Încă nu a avut loc nicio întâlnire. Ce bifați în ședințe va apărea aici.</translation>
    </message>
    <message>
        <source>Not ticked yet with this client</source>
        <translation>Încă nebifate cu acest client</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>Ce ați bifat</translation>
    </message>
    <message>
        <source>What you ticked, session by session</source>
        <translation>Ce ați bifat, întâlnire cu întâlnire</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} din {all}</translation>
    </message>
    <message>
        <source>{strategy}: ticked in {times} sessions</source>
        <translation>{strategy}: bifată în {times} întâlniri</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A colleague decided to move on: {words}</source>
        <translation>Un coleg a decis să se meargă mai departe: {words}</translation>
    </message>
    <message>
        <source>A colleague judged before the board was open: enough relationship, {answer}.</source>
        <translation>Apreciat de un coleg înainte ca tabloul să fie deschis: destulă relație, {answer}.</translation>
    </message>
    <message>
        <source>After the board: {answer}.</source>
        <translation>După tablou: {answer}.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine de zi</translation>
    </message>
    <message>
        <source>Agenda for supervision</source>
        <translation>Ordine de zi pentru supervizare</translation>
    </message>
    <message>
        <source>Answered: no strain.</source>
        <translation>Răspuns: nicio tensiune.</translation>
    </message>
    <message>
        <source>Answered: {kind}, {outcome}.</source>
        <translation>Răspuns: {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>Chart: the level by week with its 80 % range, and the officer&apos;s own ratings; the table above holds the same numbers.</source>
        <translation>Grafic: nivelul pe săptămâni cu intervalul său de 80 % și evaluările proprii ale consilierului; tabelul de mai sus conține aceleași cifre.</translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Clientul {number}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Numărat</translation>
    </message>
    <message>
        <source>Course of the alliance</source>
        <translation>Parcursul alianței</translation>
    </message>
    <message>
        <source>Course, level and board are told as they stood after session {number}.</source>
        <translation>Parcursul, nivelul și tabloul sunt redate așa cum erau după întâlnirea {number}.</translation>
    </message>
    <message>
        <source>De-identified (pseudonymised), not anonymous: somebody who knows the caseload may still recognise the person. Handle it as personal data.</source>
        <translation>Dezidentificat (pseudonimizat), nu anonim: cine cunoaște cazurile poate recunoaște totuși persoana. Tratați-l ca date cu caracter personal.</translation>
    </message>
    <message>
        <source>Decided to move on: {words}</source>
        <translation>Decis să se meargă mai departe: {words}</translation>
    </message>
    <message>
        <source>Decisions to move on</source>
        <translation>Decizii de a merge mai departe</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Am făcut</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>Am simțit</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>Am văzut</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Cred</translation>
    </message>
    <message>
        <source>I wanted to try: {words}</source>
        <translation>Voiam să încerc: {words}</translation>
    </message>
    <message>
        <source>In the table of counts and beside the strategies, 1 to 4 reads “fewer than 5” unless what was counted is listed here: small counts can single a person out.</source>
        <translation>În tabelul cu numere și lângă strategii, 1 până la 4 apare ca „mai puțin de 5”, afară de cazul în care ceea ce s-a numărat este enumerat aici: numerele mici pot da de gol o persoană.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>În cuvinte</translation>
    </message>
    <message>
        <source>It opens once the officer&apos;s own judgement is written.</source>
        <translation>Se deschide după ce este scrisă aprecierea proprie.</translation>
    </message>
    <message>
        <source>Judged before the board was open: enough relationship, {answer}.</source>
        <translation>Apreciat înainte ca tabloul să fie deschis: destulă relație, {answer}.</translation>
    </message>
    <message>
        <source>Level (0-10)</source>
        <translation>Nivel (0-10)</translation>
    </message>
    <message>
        <source>Level by session</source>
        <translation>Nivel pe întâlniri</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Interval probabil</translation>
    </message>
    <message>
        <source>Limits and intended purpose</source>
        <translation>Limite și scop</translation>
    </message>
    <message>
        <source>Machine tags were suggestions; only what the officer confirmed is counted.</source>
        <translation>Etichetele automate au fost sugestii; se numără numai ce a confirmat consilierul.</translation>
    </message>
    <message>
        <source>Move-on board</source>
        <translation>Tabloul pasului următor</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>Partea mea: {words}</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Nicio întâlnire.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Încă fără răspuns.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Period and counts</source>
        <translation>Perioadă și numere</translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation>Întrebare pentru supervizare</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Sentences given here</source>
        <translation>Propoziții redate aici</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Session {number}.</source>
        <translation>Întâlnirea {number}.</translation>
    </message>
    <message>
        <source>Session {number}: {kind}, {outcome}.</source>
        <translation>Întâlnirea {number}: {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>Session {number}: {words} {answer}</source>
        <translation>Întâlnirea {number}: {words} {answer}</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Întâlniri ținute</translation>
    </message>
    <message>
        <source>Sessions missed or cancelled</source>
        <translation>Întâlniri ratate sau anulate</translation>
    </message>
    <message>
        <source>Sessions rated</source>
        <translation>Întâlniri cu notă</translation>
    </message>
    <message>
        <source>Sessions {first} to {last}, {span}.</source>
        <translation>Întâlnirile {first} până la {last}, {span}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Pas: {step}</translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation>Tensiuni și reparări</translation>
    </message>
    <message>
        <source>Strategies not used (answered no)</source>
        <translation>Strategii nefolosite (răspuns: nu)</translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation>Strategii folosite</translation>
    </message>
    <message>
        <source>Summary for supervision</source>
        <translation>Rezumat pentru supervizare</translation>
    </message>
    <message>
        <source>The board is about sessions {first} to {last}, chosen here or not.</source>
        <translation>Tabloul privește întâlnirile de la {first} la {last}, alese aici sau nu.</translation>
    </message>
    <message>
        <source>This summary supports the officer&apos;s reflection on the relationship. It is not for risk assessment, evidence or sanction.</source>
        <translation>Acest rezumat sprijină reflecția consilierului asupra relației. Nu servește la evaluarea riscului, ca probă sau pentru sancțiuni.</translation>
    </message>
    <message>
        <source>Unverified notes of one officer; ratings are the officer&apos;s own view.</source>
        <translation>Notițe neverificate ale unui singur consilier; notele sunt părerea lui.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămâna</translation>
    </message>
    <message>
        <source>What came of it: {outcome}.</source>
        <translation>Ce a ieșit din asta: {outcome}.</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>Ce s-a întâmplat: {words}</translation>
    </message>
    <message>
        <source>What the officer thinks and feels (assessments, not facts)</source>
        <translation>Ce gândește și simte consilierul (aprecieri, nu fapte)</translation>
    </message>
    <message>
        <source>What was not recorded says nothing.</source>
        <translation>Ce nu s-a consemnat nu spune nimic.</translation>
    </message>
    <message>
        <source>What was said, seen and done</source>
        <translation>Ce s-a spus, văzut și făcut</translation>
    </message>
    <message>
        <source>What would have changed it: {words}</source>
        <translation>Ce ar fi schimbat-o: {words}</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>sarcină convenită</translation>
    </message>
    <message>
        <source>all on one day</source>
        <translation>toate într-o singură zi</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more, which the detailed form names</source>
        <comment>and one more, which the detailed form names</comment>
        <translation>
            <numerusform>și încă una, numită în forma detaliată</numerusform>
            <numerusform>și încă {count}, numite în forma detaliată</numerusform>
            <numerusform>și încă {count}, numite în forma detaliată</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>fewer than {small}</source>
        <translation>mai puțin de {small}</translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation>pentru supervizare</translation>
    </message>
    <message>
        <source>help promised</source>
        <translation>ajutor promis</translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation>de lăsat neatins</translation>
    </message>
    <message>
        <source>level and 80 % range; dots are the officer&apos;s own ratings</source>
        <translation>nivel și interval de 80 %; punctele sunt notele consilierului</translation>
    </message>
    <message>
        <source>not gone through</source>
        <translation>neparcurs</translation>
    </message>
    <message>
        <source>others</source>
        <translation>pe alții</translation>
    </message>
    <message numerus="yes">
        <source>over {count} days</source>
        <comment>over {count} day</comment>
        <translation>
            <numerusform>într-o zi</numerusform>
            <numerusform>în {count} zile</numerusform>
            <numerusform>în {count} de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} weeks</source>
        <comment>over {count} week</comment>
        <translation>
            <numerusform>într-o săptămână</numerusform>
            <numerusform>în {count} săptămâni</numerusform>
            <numerusform>în {count} de săptămâni</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>they said</source>
        <translation>clientul a spus</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>de pregătit</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>săptămâna {number}</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translation>{low:.1f} până la {high:.1f}</translation>
    </message>
    <message>
        <source>{mean:.1f}</source>
        <translation>{mean:.1f}</translation>
    </message>
    <message>
        <source>{strategy} (partly; {times} sessions)</source>
        <translation>{strategy} (parțial; {times} întâlniri)</translation>
    </message>
    <message>
        <source>{strategy} ({times} sessions)</source>
        <translation>{strategy} ({times} întâlniri)</translation>
    </message>
    <message>
        <source>{voice}, session {number}: {text}</source>
        <translation>{voice}, întâlnirea {number}: {text}</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Bringing back the review that you began …</source>
        <translation>Se aduce înapoi parcurgerea pe care ați început-o …</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verificați-o</translation>
    </message>
    <message>
        <source>Go on with it as it was</source>
        <translation>Continuați-o așa cum era</translation>
    </message>
    <message>
        <source>In the list of words: another kind</source>
        <translation>În lista cuvintelor: alt fel</translation>
    </message>
    <message>
        <source>In the list of words: keep masked</source>
        <translation>În lista cuvintelor: rămâne mascat</translation>
    </message>
    <message>
        <source>In the list of words: leave in</source>
        <translation>În lista cuvintelor: lasă în text</translation>
    </message>
    <message>
        <source>In the list of words: next to decide</source>
        <translation>În lista cuvintelor: următorul de decis</translation>
    </message>
    <message>
        <source>In the list of words: take out what is selected in the text</source>
        <translation>În lista cuvintelor: scoate ce este selectat în text</translation>
    </message>
    <message>
        <source>In the list of words: take the last step back</source>
        <translation>În lista cuvintelor: anulează ultimul pas</translation>
    </message>
    <message>
        <source>In the list of words: the same for all that wait and read the same</source>
        <translation>În lista de cuvinte: același lucru pentru toate care așteaptă și sună la fel</translation>
    </message>
    <message>
        <source>Kept. It stands on the sheet before the next meeting, tasks on Today.</source>
        <translation>Păstrat. Stă pe fișa dinaintea următoarei întâlniri, sarcinile pe Astăzi.</translation>
    </message>
    <message>
        <source>Make a new draft</source>
        <translation>Faceți o ciornă nouă</translation>
    </message>
    <message>
        <source>Replacing names, places and dates …</source>
        <translation>Se înlocuiesc numele, locurile și datele …</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervizare</translation>
    </message>
    <message>
        <source>The draft is ready. What you changed after asking for it comes in with a new draft.</source>
        <translation>Ciorna este gata. Ceea ce ați schimbat după ce ați cerut-o intră într-o ciornă nouă.</translation>
    </message>
    <message>
        <source>The review that you began is here again, as it was before you changed something here. A new draft brings your changes in and keeps your decisions.</source>
        <translation>Verificarea pe care ați început-o este din nou aici, așa cum era înainte de a schimba ceva aici. O schiță nouă preia schimbările și păstrează deciziile dumneavoastră.</translation>
    </message>
    <message>
        <source>The review that you began is here again.</source>
        <translation>Verificarea pe care ați început-o este din nou aici.</translation>
    </message>
    <message>
        <source>What is brought has changed since. Your decisions on what stayed are kept; read it to its end again.</source>
        <translation>Ce aduceți s-a schimbat între timp. Deciziile despre ce a rămas sunt păstrate; citiți încă o dată până la capăt.</translation>
    </message>
    <message>
        <source>{name} · client {number} of {count}</source>
        <translation>{name} · clientul {number} din {count}</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Cifrele graficului</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>Change the tag to …</source>
        <translation>Schimbați eticheta în …</translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation>Amuțit: sugestiile noi lasă deoparte acest indiciu.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence first, then press Ctrl+T.</source>
        <translation>Puneți întâi cursorul într-o propoziție, apoi apăsați Ctrl+T.</translation>
    </message>
    <message>
        <source>Tag the selected words as …</source>
        <translation>Etichetați cuvintele selectate ca …</translation>
    </message>
    <message>
        <source>Tag this sentence as …</source>
        <translation>Etichetați această propoziție ca …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation>Acest indiciu este folosit din nou.</translation>
    </message>
    <message>
        <source>You went through the tags.</source>
        <translation>Ați trecut prin etichete.</translation>
    </message>
    <message numerus="yes">
        <source>{count} undecided ones stay suggestions and count nowhere; they can still be decided.</source>
        <comment>{count} undecided one stays a suggestion and counts nowhere; it can still be decided.</comment>
        <translation>
            <numerusform>{count} nehotărâtă rămâne sugestie și nu contează nicăieri; poate fi încă hotărâtă.</numerusform>
            <numerusform>{count} nehotărâte rămân sugestii și nu contează nicăieri; pot fi încă hotărâte.</numerusform>
            <numerusform>{count} de nehotărâte rămân sugestii și nu contează nicăieri; pot fi încă hotărâte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>About the tags</source>
        <translation>Despre etichete</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Indicii</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>Cât de des corect</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Învățare</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Al doilea cititor</translation>
    </message>
    <message>
        <source>Tag old entries again</source>
        <translation>Reetichetarea însemnărilor vechi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Team&apos;s cues</source>
        <translation>Indiciile echipei</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>A colleague went through the tags.</source>
        <translation>Un coleg a parcurs etichetele.</translation>
    </message>
    <message>
        <source>Add (Ctrl+T)</source>
        <translation>Adăugați (Ctrl+T)</translation>
    </message>
    <message>
        <source>Change (R)</source>
        <translation>Schimbați (R)</translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation>Respingeți (X)</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>Am parcurs etichetele</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Păstrați (Enter)</translation>
    </message>
    <message>
        <source>No tags yet. Select words of the entry and press Ctrl+T to add one.</source>
        <translation>Nicio etichetă încă. Selectați cuvinte din însemnare și apăsați Ctrl+T pentru a adăuga una.</translation>
    </message>
    <message>
        <source>No tags yet. While suggestions are on, they come a moment after you write, on this machine only, for the language of your entries that stands in the settings; select words and press Ctrl+T to add one.</source>
        <translation>Nicio etichetă încă. Dacă sugestiile sunt pornite, vin la o clipă după ce scrieți, numai pe acest calculator, pentru limba însemnărilor din setări; selectați cuvinte și apăsați Ctrl+T pentru a adăuga una.</translation>
    </message>
    <message>
        <source>Show the surest only</source>
        <translation>Arătați doar cele mai sigure</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} less sure ones</source>
        <comment>Show {count} less sure one</comment>
        <translation>
            <numerusform>Arătați {count} mai puțin sigură</numerusform>
            <numerusform>Arătați {count} mai puțin sigure</numerusform>
            <numerusform>Arătați {count} mai puțin sigure</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested and confirmed tags</source>
        <translation>Etichete sugerate și confirmate</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Ia înapoi (U)</translation>
    </message>
    <message>
        <source>Taken back: “{tag}” is {state} again.</source>
        <translation>Anulat: „{tag}” este din nou {state}.</translation>
    </message>
    <message>
        <source>This tag was chosen in place of “{tag}”, which was suggested.</source>
        <translation>Această etichetă a fost aleasă în locul celei propuse, „{tag}”.</translation>
    </message>
    <message>
        <source>While suggestions are on, what you write now gets them once you finish.</source>
        <translation>Dacă sugestiile sunt pornite, ce scrieți acum le primește de îndată ce încheiați.</translation>
    </message>
    <message>
        <source>Why? (W)</source>
        <translation>De ce? (W)</translation>
    </message>
    <message>
        <source>You went through the tags</source>
        <translation>Ați parcurs etichetele</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>respinsă</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>păstrată</translation>
    </message>
    <message>
        <source>sentence changed</source>
        <translation>propoziție schimbată</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerat</translation>
    </message>
    <message numerus="yes">
        <source>{count} tags, {waiting} to go through. Charts count only what you keep.</source>
        <comment>{count} tag, {waiting} to go through. Charts count only what you keep.</comment>
        <translation>
            <numerusform>{count} etichetă, {waiting} de parcurs. Graficele numără numai ce păstrați.</numerusform>
            <numerusform>{count} etichete, {waiting} de parcurs. Graficele numără numai ce păstrați.</numerusform>
            <numerusform>{count} de etichete, {waiting} de parcurs. Graficele numără numai ce păstrați.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>All clients, sessions, entries, versions, tags, ratings, notes and the access log, for another program or for whoever asks what is kept about them.</source>
        <translation>Toți clienții, întâlnirile, însemnările, versiunile, etichetele, notele, notițele și jurnalul de acces, pentru alt program sau pentru cine întreabă ce se păstrează despre el.</translation>
    </message>
    <message>
        <source>CSV tables in a ZIP</source>
        <translation>Tabele CSV într-un ZIP</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Alegeți unde</translation>
    </message>
    <message>
        <source>Everything is written. Only you can read the file; it is not encrypted.</source>
        <translation>Totul este scris. Numai dumneavoastră puteți citi fișierul; nu este criptat.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cum se scrie</translation>
    </message>
    <message>
        <source>JSON, one file</source>
        <translation>JSON, un singur fișier</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Scoateți totul</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has it can read every entry and every name in the lists of words to be masked. Keep it only where the official file may be kept.</source>
        <translation>Fișierul nu este criptat. Cine îl are poate citi fiecare însemnare și fiecare nume din listele cuvintelor de mascat. Păstrați-l numai unde se poate păstra dosarul oficial.</translation>
    </message>
    <message>
        <source>Why (kept in the access log)</source>
        <translation>De ce (se păstrează în jurnalul de acces)</translation>
    </message>
    <message>
        <source>Write everything to</source>
        <translation>Scrieți totul în</translation>
    </message>
    <message>
        <source>Write everything, readable by anybody?</source>
        <translation>Scrieți totul, lizibil pentru oricine?</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Scrieți fișierul …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Se scrie …</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Choose the file …</source>
        <translation>Alegeți fișierul …</translation>
    </message>
    <message>
        <source>Code or passphrase of the file</source>
        <translation>Codul sau fraza-parolă a fișierului</translation>
    </message>
    <message>
        <source>I am their new officer: enter the change as of today</source>
        <translation>Sunt noul lor consilier: trece schimbarea cu data de azi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lăsați</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Priviți în el</translation>
    </message>
    <message>
        <source>M keeps mine, T takes theirs.</source>
        <translation>M păstrează pe al meu, T ia pe al lor.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Niciun fișier ales încă</translation>
    </message>
    <message>
        <source>Nothing here is overwritten. What both sides hold and differs is shown side by side, and yours stays unless you say otherwise.</source>
        <translation>Nimic nu se suprascrie aici. Ce au ambele părți și diferă se arată alături, iar al dumneavoastră rămâne dacă nu spuneți altfel.</translation>
    </message>
    <message>
        <source>Take clients in</source>
        <translation>Preluați clienți</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Preluați-i</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce intră</translation>
    </message>
    <message>
        <source>Where the two sides differ</source>
        <translation>Unde diferă cele două părți</translation>
    </message>
    <message>
        <source>Written on {day}, {felt}.</source>
        <translation>Scris pe {day}, {felt}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>deja aici</translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation>al meu rămâne</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nou aici</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>întâlnirea {number}</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>pe client</translation>
    </message>
    <message>
        <source>theirs comes in</source>
        <translation>intră al lor</translation>
    </message>
    <message>
        <source>there is a session {before} here already, theirs becomes {after}</source>
        <translation>există deja aici o întâlnire {before}, a lor devine {after}</translation>
    </message>
    <message>
        <source>with what was felt</source>
        <translation>cu ce s-a simțit</translation>
    </message>
    <message>
        <source>without what was felt</source>
        <translation>fără ce s-a simțit</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>o însemnare</numerusform>
            <numerusform>{count} însemnări</numerusform>
            <numerusform>{count} de însemnări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>o întâlnire</numerusform>
            <numerusform>{count} întâlniri</numerusform>
            <numerusform>{count} de întâlniri</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} and {entries} come in</source>
        <translation>intră: {sessions} și {entries}</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Does a fact point to one person, without naming anybody? Select it and take it out, wherever it stands.</source>
        <translation>Trimite vreun fapt la o persoană, fără a numi pe nimeni? Selectați-l și scoateți-l, oriunde apare.</translation>
    </message>
    <message>
        <source>Select the words in the text first, in one line of what is told; headings and numbers stay.</source>
        <translation>Selectați întâi cuvintele din text, într-un rând din cele spuse; titlurile și numerele rămân.</translation>
    </message>
    <message>
        <source>Take out what is selected (O)</source>
        <translation>Scoateți selecția (O)</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Choose the folder …</source>
        <translation>Alegeți folderul …</translation>
    </message>
    <message>
        <source>Cues found</source>
        <translation>Indicii găsite</translation>
    </message>
    <message>
        <source>Folder with your team&apos;s cue files</source>
        <translation>Folder cu fișierele de indicii ale echipei</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Priviți din nou</translation>
    </message>
    <message>
        <source>No folder is named yet.</source>
        <translation>Nu este numit încă niciun folder.</translation>
    </message>
    <message>
        <source>On your entries so far {sentences} would get other suggestions.</source>
        <translation>La însemnările de până acum, {sentences} ar primi alte sugestii.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Citirea însemnărilor</translation>
    </message>
    <message>
        <source>Reading entries …</source>
        <translation>Se citesc însemnările …</translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation>Propoziții care s-ar schimba</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Arătați ce s-ar schimba</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Dezactivați</translation>
    </message>
    <message>
        <source>Switch these cues on</source>
        <translation>Activați aceste indicii</translation>
    </message>
    <message>
        <source>Switched on for what you write from now on. To use them on old entries, tag those again.</source>
        <translation>Activate pentru ce scrieți de acum înainte. Pentru a le folosi la însemnări vechi, etichetați-le din nou.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Folderul</translation>
    </message>
    <message>
        <source>What is wrong in the files</source>
        <translation>Ce este greșit în fișiere</translation>
    </message>
    <message>
        <source>Your team can add cues of its own as small text files (TOML), without any code. Nothing of them is used before you saw here what they would change on your entries and switched them on.</source>
        <translation>Echipa dumneavoastră poate adăuga indicii proprii ca mici fișiere text (TOML), fără cod. Nimic din ele nu se folosește înainte să vedeți aici ce ar schimba la însemnările dumneavoastră și să le activați.</translation>
    </message>
    <message>
        <source>Your team&apos;s cues are switched off.</source>
        <translation>Indiciile echipei dumneavoastră sunt dezactivate.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>rândul {number}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>amuțit</translation>
    </message>
    <message numerus="yes">
        <source>{count} cues found</source>
        <comment>{count} cue found</comment>
        <translation>
            <numerusform>{count} indiciu găsit</numerusform>
            <numerusform>{count} indicii găsite</numerusform>
            <numerusform>{count} de indicii găsite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences</source>
        <comment>{count} sentence</comment>
        <translation>
            <numerusform>{count} propoziție</numerusform>
            <numerusform>{count} propoziții</numerusform>
            <numerusform>{count} de propoziții</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, and switched on as they are.</source>
        <translation>{found}, activate așa cum sunt.</translation>
    </message>
    <message>
        <source>{found}. {count} are switched on in an earlier form; look at what the present files would change.</source>
        <translation>{found}. Activate într-o formă anterioară: {count}; vedeți ce ar schimba fișierele actuale.</translation>
    </message>
    <message>
        <source>{found}; none is switched on.</source>
        <translation>{found}; niciunul nu este activat.</translation>
    </message>
</context>
<context>
    <name>TheirsCard</name>
    <message>
        <source>Judged by a colleague</source>
        <translation>Apreciat de un coleg</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” is not a time of day. Write it like {example}.</source>
        <translation>„{typed}” nu este o oră. Scrieți-o așa: {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day; {time} stays. Write it like {example}.</source>
        <translation>„{typed}” nu este o oră; rămâne {time}. Scrieți-o așa: {example}.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Session {number}</source>
        <translation>Întâlnirea {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, the oldest Session {number}</source>
        <comment>{count} session, the oldest Session {number}</comment>
        <translation>
            <numerusform>{count} întâlnire, cea mai veche Întâlnirea {number}</numerusform>
            <numerusform>{count} întâlniri, cea mai veche Întâlnirea {number}</numerusform>
            <numerusform>{count} de întâlniri, cea mai veche Întâlnirea {number}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add first client</source>
        <translation>Adăugați primul client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Due work</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>Each client is known here by a codename only. Add the first one; its first session is one key away.</source>
        <translation>Fiecare client este cunoscut aici numai sub un nume de cod. Adăugați-l pe primul; prima lui întâlnire este la o tastă distanță.</translation>
    </message>
    <message>
        <source>Enter opens the entries, M the sheet before a meeting, N begins the session you have just had.</source>
        <translation>Enter deschide însemnările, M fișa dinaintea unei întâlniri, N începe întâlnirea pe care tocmai ați avut-o.</translation>
    </message>
    <message>
        <source>No backup is made by itself yet.</source>
        <translation>Încă nu se face nicio copie de siguranță de la sine.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Niciun client încă</translation>
    </message>
    <message>
        <source>Nothing waits. Good.</source>
        <translation>Nimic nu așteaptă. Bine.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Stabiliți copiile de siguranță</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Retrageți ultimul lucru spus</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce așteaptă</translation>
    </message>
    <message>
        <source>a strain is open</source>
        <translation>o tensiune este deschisă</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>sarcină convenită</translation>
    </message>
    <message>
        <source>amendment not finished</source>
        <translation>modificare neîncheiată</translation>
    </message>
    <message>
        <source>entry not finished</source>
        <translation>însemnare neîncheiată</translation>
    </message>
    <message numerus="yes">
        <source>for {count} days</source>
        <comment>for {count} day</comment>
        <translation>
            <numerusform>de {count} zi</numerusform>
            <numerusform>de {count} zile</numerusform>
            <numerusform>de {count} de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>from supervision</source>
        <translation>din supervizare</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <comment>in {count} day</comment>
        <translation>
            <numerusform>peste {count} zi</numerusform>
            <numerusform>peste {count} zile</numerusform>
            <numerusform>peste {count} de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>is this record still needed?</source>
        <translation>mai este necesar acest dosar?</translation>
    </message>
    <message>
        <source>no meeting for a long time</source>
        <translation>nicio întâlnire de mult timp</translation>
    </message>
    <message>
        <source>no meeting held yet</source>
        <translation>încă nicio întâlnire ținută</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>nicio întâlnire încă</translation>
    </message>
    <message>
        <source>no tags suggested; not gone through yet</source>
        <translation>nicio etichetă propusă; încă neparcurs</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>scos de pe listă</translation>
    </message>
    <message>
        <source>promised by a colleague</source>
        <translation>promis de un coleg sau o colegă</translation>
    </message>
    <message>
        <source>read your first impression again</source>
        <translation>recitiți-vă prima impresie</translation>
    </message>
    <message>
        <source>safety: use the official channel</source>
        <translation>siguranță: folosiți calea oficială</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>de ieri</translation>
    </message>
    <message>
        <source>suggested, to be looked at: is this a matter of safety?</source>
        <translation>sugerat, de privit: este vorba de siguranță?</translation>
    </message>
    <message>
        <source>tags to go through</source>
        <translation>etichete de parcurs</translation>
    </message>
    <message>
        <source>the case ends: a closing reflection</source>
        <translation>cazul se încheie: o reflecție de încheiere</translation>
    </message>
    <message>
        <source>today</source>
        <translation>astăzi</translation>
    </message>
    <message>
        <source>what came of the step?</source>
        <translation>ce s-a ales de pas?</translation>
    </message>
    <message>
        <source>you promised</source>
        <translation>ați promis</translation>
    </message>
    <message numerus="yes">
        <source>{count} days past its day</source>
        <comment>one day past its day</comment>
        <translation>
            <numerusform>trecut de ziua lui de o zi</numerusform>
            <numerusform>trecut de ziua lui de {count} zile</numerusform>
            <numerusform>trecut de ziua lui de {count} de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions held, the last {since}</source>
        <comment>one session held, {since}</comment>
        <translation>
            <numerusform>o întâlnire ținută, {since}</numerusform>
            <numerusform>{count} întâlniri ținute, ultima {since}</numerusform>
            <numerusform>{count} de întâlniri ținute, ultima {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait above</source>
        <comment>{count} thing waits above</comment>
        <translation>
            <numerusform>mai sus așteaptă {count} lucru</numerusform>
            <numerusform>mai sus așteaptă {count} lucruri</numerusform>
            <numerusform>mai sus așteaptă {count} de lucruri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>For session {number} the client gave {rating} of 10.</source>
        <translation>Pentru întâlnirea {number} clientul a dat {rating} din 10.</translation>
    </message>
    <message>
        <source>It will belong to session {number}.</source>
        <translation>Va ține de întâlnirea {number}.</translation>
    </message>
    <message>
        <source>It will belong to today’s meeting, which it begins in the journal.</source>
        <translation>Va ține de întâlnirea de azi, care începe astfel în jurnal.</translation>
    </message>
    <message>
        <source>Nothing to read together yet: goals, limits and promises come from the client card and the ledgers.</source>
        <translation>Nimic de citit împreună încă: scopurile, limitele și promisiunile vin din fișa clientului și din registre.</translation>
    </message>
    <message>
        <source>Show the question …</source>
        <translation>Arătați întrebarea …</translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation>Nota clientului</translation>
    </message>
    <message>
        <source>Turn the screen to the client: one question from 0 to 10, nothing else in sight. Only your passphrase leads back. Answering is free.</source>
        <translation>Întoarceți ecranul spre client: o întrebare de la 0 la 10, nimic altceva la vedere. Numai fraza-parolă duce înapoi. Răspunsul este liber.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A backup is one encrypted file; try to bring one back before you need it. Ctrl+L locks at once; left alone, the journal locks by itself.</source>
        <translation>O copie de siguranță este un singur fișier criptat; încercați să aduceți una înapoi înainte de a avea nevoie. Ctrl+L blochează imediat; lăsat singur, jurnalul se blochează de la sine.</translation>
    </message>
    <message>
        <source>A summary without names: you see each replacement and decide what is unsure before anything leaves this machine.</source>
        <translation>Un rezumat fără nume: vedeți fiecare înlocuire și decideți ce este nesigur înainte să părăsească ceva acest calculator.</translation>
    </message>
    <message>
        <source>All that you wrote about one client, newest first, with every earlier version. Pick clients on the left, or with Ctrl+R.</source>
        <translation>Tot ce ați scris despre un client, întâi cele noi, cu fiecare versiune anterioară. Alegeți clienții din stânga sau cu Ctrl+R.</translation>
    </message>
    <message>
        <source>Before a next step: what speaks for it, what against, what was never recorded. There is no score; the judgement is written by you.</source>
        <translation>Înaintea pasului următor: ce vorbește pentru el, ce împotrivă, ce nu s-a consemnat niciodată. Nu există scor; aprecierea o scrieți dumneavoastră.</translation>
    </message>
    <message>
        <source>Before the meeting, promises and homework, and the strategies that you used or could use.</source>
        <translation>Înaintea întâlnirii: promisiuni și teme, și strategiile pe care le-ați folosit sau le-ați putea folosi.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tabloul</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Însemnări</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Căutați</translation>
    </message>
    <message>
        <source>Five ratings with 0 to 9 and End, then four boxes: what they said, what you saw, think and felt. Words are kept every two seconds, encrypted.</source>
        <translation>Cinci note cu 0 până la 9 și End, apoi patru casete: ce a spus clientul, ce ați văzut, ce credeți și ce ați simțit. Cuvintele se păstrează la fiecare două secunde, criptate.</translation>
    </message>
    <message>
        <source>How you rated the relationship over time, with the range that it likely lies in. Ctrl+T shows the same as a table, Enter opens a session.</source>
        <translation>Ce note ați dat relației în timp, cu intervalul în care se află probabil. Ctrl+T arată același lucru ca tabel, Enter deschide o întâlnire.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Păstrați în siguranță</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practică</translation>
    </message>
    <message>
        <source>Search as you type over all entries. Ctrl+K finds or does anything by a few letters, this tour too.</source>
        <translation>Căutați în toate însemnările pe măsură ce tastați. Ctrl+K găsește sau face orice din câteva litere, și acest tur.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervizare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Underlined sentences carry suggestions, each with its reason. Alt+T leads to the list: Enter keeps one, X drops it, R changes it. Charts count only what you keep.</source>
        <translation>Propozițiile subliniate poartă sugestii, fiecare cu motivul ei. Alt+T duce la listă: Enter păstrează una, X o respinge, R o schimbă. Graficele numără numai ce păstrați.</translation>
    </message>
    <message>
        <source>What waits: open strains, promises that are due, drafts, backups. Ctrl+D leads here from anywhere.</source>
        <translation>Ce așteaptă: tensiuni deschise, promisiuni ajunse la termen, ciorne, copii de siguranță. Ctrl+D duce aici de oriunde.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrieți</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>not rated yet</source>
        <translation>încă fără notă</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} din 10</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>A drop of three points was asked about in 9 of 10 clients, one of a point and a half in half of them.</source>
        <translation>O scădere de trei puncte a dus la o întrebare la 9 din 10 clienți, una de un punct și jumătate la jumătate dintre ei.</translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} higher than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation>După {used} întâlniri cu ea, nota următoare a fost în medie cu {points:.1f} mai mare decât după {other} fără (interval probabil {low:+.1f} până la {high:+.1f}).</translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} lower than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation>După {used} întâlniri cu ea, nota următoare a fost în medie cu {points:.1f} mai mică decât după {other} fără (interval probabil {low:+.1f} până la {high:+.1f}).</translation>
    </message>
    <message>
        <source>At or above your line of {line:g} in {above} of the last {sessions}, below it in {below}</source>
        <translation>La linia dumneavoastră de {line:g} sau peste ea în {above} din ultimele {sessions}, sub ea în {below}</translation>
    </message>
    <message>
        <source>Back within the earlier range since session {number}.</source>
        <translation>Înapoi în intervalul anterior din întâlnirea {number}.</translation>
    </message>
    <message>
        <source>Below the line.</source>
        <translation>Sub linie.</translation>
    </message>
    <message>
        <source>Building.</source>
        <translation>În creștere.</translation>
    </message>
    <message>
        <source>Change talk in {change} of {both} sentences of change or sustain talk.</source>
        <translation>Discurs de schimbare în {change} din {both} propoziții cu discurs de schimbare sau de menținere.</translation>
    </message>
    <message>
        <source>Evidence for your own judgement: no row is added to another, and the number of sessions is no evidence.</source>
        <translation>Temeiuri pentru aprecierea dumneavoastră: niciun rând nu se adună cu altul, iar numărul întâlnirilor nu este un temei.</translation>
    </message>
    <message>
        <source>Expected {low:.1f}-{high:.1f}, you rated {rated:.1f}: did something strain?</source>
        <translation>Așteptat {low:.1f}-{high:.1f}, ați dat {rated:.1f}: a tensionat ceva?</translation>
    </message>
    <message>
        <source>Going down.</source>
        <translation>În scădere.</translation>
    </message>
    <message>
        <source>It cannot be told whether your ratings of recent sessions lie above or below those of the first ones.</source>
        <translation>Nu se poate spune dacă notele dumneavoastră din întâlnirile recente sunt peste sau sub cele din primele.</translation>
    </message>
    <message>
        <source>It would be &apos;{state}&apos; if unrated sessions were like the rated ones.</source>
        <translation>Ar fi „{state}” dacă întâlnirile fără notă ar fi ca cele cu notă.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at {count} days before.</source>
        <comment>Last looked at {count} day before.</comment>
        <translation>
            <numerusform>Privit ultima dată cu {count} zi înainte.</numerusform>
            <numerusform>Privit ultima dată cu {count} zile înainte.</numerusform>
            <numerusform>Privit ultima dată cu {count} de zile înainte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last rated {count} days before.</source>
        <comment>Last rated {count} day before.</comment>
        <translation>
            <numerusform>Evaluat ultima dată cu {count} zi înainte.</numerusform>
            <numerusform>Evaluat ultima dată cu {count} zile înainte.</numerusform>
            <numerusform>Evaluat ultima dată cu {count} de zile înainte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed.</source>
        <translation>Amestecat.</translation>
    </message>
    <message>
        <source>More against than for.</source>
        <translation>Mai multe contra decât pentru.</translation>
    </message>
    <message>
        <source>More for than against.</source>
        <translation>Mai multe pentru decât contra.</translation>
    </message>
    <message>
        <source>Neither change nor sustain talk in the tags that were gone through.</source>
        <translation>Nici discurs de schimbare, nici de menținere în etichetele parcurse.</translation>
    </message>
    <message>
        <source>No line is set, so no rating counts for or against</source>
        <translation>Nu este stabilită nicio linie, deci nicio notă nu contează pentru sau împotrivă</translation>
    </message>
    <message>
        <source>No recent record.</source>
        <translation>Nimic consemnat recent.</translation>
    </message>
    <message>
        <source>Not back yet within the earlier range.</source>
        <translation>Încă nu s-a întors în intervalul anterior.</translation>
    </message>
    <message>
        <source>Not clear.</source>
        <translation>Neclar.</translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>Nelămurit.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Nimic consemnat.</translation>
    </message>
    <message>
        <source>Nothing written and gone through yet.</source>
        <translation>Nimic scris și parcurs încă.</translation>
    </message>
    <message>
        <source>Of all pairs of {before} earlier and {after} later ratings, the later one is the higher in {share:.0f} of 100 (ties count half).</source>
        <translation>Din toate perechile de note anterioare ({before}) și ulterioare ({after}), cea ulterioară este mai mare în {share:.0f} din 100 (egalitățile contează pe jumătate).</translation>
    </message>
    <message>
        <source>Of {times} times you said {chance} in 100, {held} held.</source>
        <translation>Din {times} dăți când ați spus {chance} din 100, au ținut {held}.</translation>
    </message>
    <message>
        <source>On clients simulated without any break this is asked about once in 40 rated sessions.</source>
        <translation>La clienți simulați fără nicio ruptură, se întreabă o dată la 40 de întâlniri cu notă.</translation>
    </message>
    <message>
        <source>Only clients moved on are seen here.</source>
        <translation>Aici se văd numai clienții la care s-a mers mai departe.</translation>
    </message>
    <message>
        <source>Ratings on both sides of the date are needed.</source>
        <translation>Este nevoie de note de ambele părți ale datei.</translation>
    </message>
    <message>
        <source>Recorded in {used} rated sessions, not in {other}: shown from {sessions} sessions with at least {each} of either kind.</source>
        <translation>Consemnat în {used} întâlniri cu notă, nu și în {other}: se arată de la {sessions} întâlniri, cu cel puțin {each} de fiecare fel.</translation>
    </message>
    <message>
        <source>Signs for in most.</source>
        <translation>Semne pentru în cele mai multe.</translation>
    </message>
    <message>
        <source>Signs for in several.</source>
        <translation>Semne pentru în mai multe.</translation>
    </message>
    <message>
        <source>Signs for in {signs} of the last {sessions}</source>
        <translation>Semne pentru în {signs} din ultimele {sessions}</translation>
    </message>
    <message>
        <source>So far you have told of no step whether it held. From {needed} on, over all your clients, you read here how often what you expected came about.</source>
        <translation>Până acum nu ați spus despre niciun pas dacă a ținut. De la {needed} încolo, pentru toți clienții dumneavoastră, citiți aici cât de des s-a împlinit ce ați așteptat.</translation>
    </message>
    <message numerus="yes">
        <source>So far you have told of {count} steps whether they held. From {needed} on, over all your clients, you read here how often what you expected came about.</source>
        <comment>So far you have told of one step whether it held. From {needed} on, over all your clients, you read here how often what you expected came about.</comment>
        <translation>
            <numerusform>Până acum ați spus despre un pas dacă a ținut. De la {needed} încolo, pentru toți clienții dumneavoastră, citiți aici cât de des s-a împlinit ce ați așteptat.</numerusform>
            <numerusform>Până acum ați spus despre {count} pași dacă au ținut. De la {needed} încolo, pentru toți clienții dumneavoastră, citiți aici cât de des s-a împlinit ce ați așteptat.</numerusform>
            <numerusform>Până acum ați spus despre {count} de pași dacă au ținut. De la {needed} încolo, pentru toți clienții dumneavoastră, citiți aici cât de des s-a împlinit ce ați așteptat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Constant.</translation>
    </message>
    <message>
        <source>Strain repaired in {repaired}, open or not repaired in {open} of the last {sessions}.</source>
        <translation>Tensiune reparată în {repaired}, deschisă sau nereparată în {open} din ultimele {sessions}.</translation>
    </message>
    <message>
        <source>The tags were not gone through.</source>
        <translation>Etichetele nu au fost parcurse.</translation>
    </message>
    <message>
        <source>This cannot show why.</source>
        <translation>Acesta nu poate arăta de ce.</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: {count} rated sessions of the {needed} that a trend needs.</source>
        <comment>Too early to say: {count} rated session of the {needed} that a trend needs.</comment>
        <translation>
            <numerusform>Prea devreme pentru a spune: {count} întâlnire cu notă din cele {needed} de care are nevoie o tendință.</numerusform>
            <numerusform>Prea devreme pentru a spune: {count} întâlniri cu notă din cele {needed} de care are nevoie o tendință.</numerusform>
            <numerusform>Prea devreme pentru a spune: {count} de întâlniri cu notă din cele {needed} de care are nevoie o tendință.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little to say.</source>
        <translation>Prea puțin pentru a spune.</translation>
    </message>
    <message>
        <source>Very likely (19 in 20) less often than in the first sessions.</source>
        <translation>Foarte probabil (19 din 20) mai rar decât în primele întâlniri.</translation>
    </message>
    <message>
        <source>Very likely (19 in 20) more often than in the first sessions.</source>
        <translation>Foarte probabil (19 din 20) mai des decât în primele întâlniri.</translation>
    </message>
    <message>
        <source>Your ratings of recent sessions are {chance} at least half a point above those of the first ones.</source>
        <translation>Notele dumneavoastră din întâlnirile recente sunt cu cel puțin o jumătate de punct peste cele din primele: {chance}.</translation>
    </message>
    <message>
        <source>Your ratings of recent sessions are {chance} at least half a point below those of the first ones.</source>
        <translation>Notele dumneavoastră din întâlnirile recente sunt cu cel puțin o jumătate de punct sub cele din primele: {chance}.</translation>
    </message>
    <message>
        <source>below the line</source>
        <translation>sub linie</translation>
    </message>
    <message>
        <source>building</source>
        <translation>în creștere</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nu se poate spune</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>în scădere</translation>
    </message>
    <message>
        <source>leaning (3 in 4)</source>
        <translation>înclină (3 din 4)</translation>
    </message>
    <message>
        <source>likely (9 in 10)</source>
        <translation>probabil (9 din 10)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>amestecat</translation>
    </message>
    <message>
        <source>more against than for</source>
        <translation>mai multe contra decât pentru</translation>
    </message>
    <message>
        <source>more for than against</source>
        <translation>mai multe pentru decât contra</translation>
    </message>
    <message>
        <source>no recent record</source>
        <translation>nimic consemnat recent</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>neclar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>neconsemnat</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nelămurit</translation>
    </message>
    <message>
        <source>signs against in {signs}</source>
        <translation>semne împotrivă în {signs}</translation>
    </message>
    <message>
        <source>signs for in most</source>
        <translation>semne pentru în cele mai multe</translation>
    </message>
    <message>
        <source>signs for in several</source>
        <translation>semne pentru în mai multe</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>prea puțin pentru a spune</translation>
    </message>
    <message>
        <source>very likely (19 in 20)</source>
        <translation>foarte probabil (19 din 20)</translation>
    </message>
    <message numerus="yes">
        <source>{count} held sessions</source>
        <comment>{count} held session</comment>
        <translation>
            <numerusform>{count} întâlnire ținută</numerusform>
            <numerusform>{count} întâlniri ținute</numerusform>
            <numerusform>{count} de întâlniri ținute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older strains are not settled.</source>
        <comment>{count} older strain is not settled.</comment>
        <translation>
            <numerusform>{count} tensiune mai veche nu este lămurită.</numerusform>
            <numerusform>{count} tensiuni mai vechi nu sunt lămurite.</numerusform>
            <numerusform>{count} de tensiuni mai vechi nu sunt lămurite.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} could not be judged.</source>
        <translation>Nu s-au putut aprecia: {number}.</translation>
    </message>
    <message>
        <source>{number} not gone through</source>
        <translation>neparcurse: {number}</translation>
    </message>
    <message>
        <source>{number} of the last {sessions} unrated</source>
        <translation>fără notă: {number} din ultimele {sessions}</translation>
    </message>
    <message>
        <source>{number} unrated</source>
        <translation>fără notă: {number}</translation>
    </message>
    <message numerus="yes">
        <source>{tagged} tagged of {sentences} sentences in the last {count} written sessions.</source>
        <comment>{tagged} tagged of {sentences} sentences in the last {count} written session.</comment>
        <translation>
            <numerusform>{tagged} propoziții etichetate din {sentences} în ultima întâlnire scrisă.</numerusform>
            <numerusform>{tagged} propoziții etichetate din {sentences} în ultimele {count} întâlniri scrise.</numerusform>
            <numerusform>{tagged} propoziții etichetate din {sentences} în ultimele {count} de întâlniri scrise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryPage</name>
    <message>
        <source>Back to the chart</source>
        <translation>Înapoi la grafic</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafic</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Grafic sau tabel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Introduceți</translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation>De la o întâlnire la alta</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Cum se calculează</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Stânga, dreapta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Niciun parcurs încă</translation>
    </message>
    <message>
        <source>Nothing is marked or tagged here.</source>
        <translation>Nimic nu este marcat sau etichetat aici.</translation>
    </message>
    <message>
        <source>Once a session is finished and rated, its course is drawn here, with the range in which the level likely lies.</source>
        <translation>Când o întâlnire este încheiată și are notă, parcursul ei se desenează aici, cu intervalul în care se află probabil nivelul.</translation>
    </message>
    <message>
        <source>Open the entry (Enter)</source>
        <translation>Deschideți însemnarea (Enter)</translation>
    </message>
    <message>
        <source>Open the session&apos;s entry</source>
        <translation>Deschideți însemnarea întâlnirii</translation>
    </message>
    <message>
        <source>Save the chart to</source>
        <translation>Salvați graficul în</translation>
    </message>
    <message>
        <source>Save the chart …</source>
        <translation>Salvați graficul …</translation>
    </message>
    <message>
        <source>Saved as {name}. It shows dates and session numbers; mind who sees it.</source>
        <translation>Salvat ca {name}. Arată date și numere de întâlniri; aveți grijă cine îl vede.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Întâlniri</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Afișat ca</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The course could not be drawn.</source>
        <translation>Evoluția nu a putut fi desenată.</translation>
    </message>
    <message>
        <source>The course is being drawn …</source>
        <translation>Evoluția se desenează …</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Scrieți o însemnare</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>cum se știe acum</translation>
    </message>
    <message>
        <source>as known then</source>
        <translation>cum se știa atunci</translation>
    </message>
    <message>
        <source>last 60</source>
        <translation>ultimele 60</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>80 % range</source>
        <translation>Interval 80 %</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Interval 95 %</translation>
    </message>
    <message>
        <source>Client&apos;s own</source>
        <translation>A clientului</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level as known then</source>
        <translation>Nivel cum se știa atunci</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>fără notă</translation>
    </message>
</context>
<context>
    <name>VoiceDesk</name>
    <message>
        <source>Change it back</source>
        <translation>Schimbați înapoi</translation>
    </message>
    <message>
        <source>Change whose this sentence is</source>
        <translation>Schimbați a cui este propoziția</translation>
    </message>
    <message>
        <source>F8 changes whose this sentence is, Shift+F8 changes it back</source>
        <translation>F8 schimbă a cui este propoziția, Shift+F8 o schimbă înapoi</translation>
    </message>
    <message>
        <source>This sentence: {whose}  (F8)</source>
        <translation>Această propoziție: {whose}  (F8)</translation>
    </message>
    <message>
        <source>as its box says</source>
        <translation>cum spune caseta ei</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>încă necitită</translation>
    </message>
    <message>
        <source>taken as “{whose}”</source>
        <translation>citită ca „{whose}”</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Box before</source>
        <translation>Caseta anterioară</translation>
    </message>
    <message>
        <source>Change the date, time or place, or say that it was not held</source>
        <translation>Schimbă data, ora sau locul, ori spune că nu a avut loc</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Caseta următoare</translation>
    </message>
    <message>
        <source>Next tag</source>
        <translation>Eticheta următoare</translation>
    </message>
    <message>
        <source>Tag before</source>
        <translation>Eticheta anterioară</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>La data viitoare</translation>
    </message>
    <message>
        <source>To the checklist</source>
        <translation>La lista de verificare</translation>
    </message>
    <message>
        <source>To the entry</source>
        <translation>La însemnare</translation>
    </message>
    <message>
        <source>To the ratings</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>To the strain of an earlier session</source>
        <translation>La tensiunea dintr-o întâlnire anterioară</translation>
    </message>
    <message>
        <source>To the tags</source>
        <translation>La etichete</translation>
    </message>
    <message>
        <source>Write about its beginning</source>
        <translation>Scrieți despre începutul ei</translation>
    </message>
    <message>
        <source>Write about its end</source>
        <translation>Scrieți despre sfârșitul ei</translation>
    </message>
    <message>
        <source>Write about its middle</source>
        <translation>Scrieți despre mijlocul ei</translation>
    </message>
    <message>
        <source>Write about the session as a whole</source>
        <translation>Scrieți despre întâlnirea în întregul ei</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A name, place or group</source>
        <translation>Un nume, loc sau grup</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>Kind of the chosen word</source>
        <translation>Felul cuvântului ales</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Felul cuvântului</translation>
    </message>
    <message>
        <source>Real names, places and groups of this client. Summaries and copies have them replaced; a hand-over and your own export carry the record as it is.</source>
        <translation>Nume, locuri și grupuri reale ale acestui client. În rezumate și copii sunt înlocuite; o predare și exportul dumneavoastră duc dosarul așa cum este.</translation>
    </message>
    <message>
        <source>Take the chosen word away</source>
        <translation>Scoateți cuvântul ales</translation>
    </message>
    <message>
        <source>The chosen word is a</source>
        <translation>Cuvântul ales este</translation>
    </message>
    <message>
        <source>Word to mask</source>
        <translation>Cuvânt de mascat</translation>
    </message>
    <message>
        <source>Words to mask</source>
        <translation>Cuvinte de mascat</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Amending session {number}: the original words stay, and what day, time and length were is noted.</source>
        <translation>Se completează întâlnirea {number}: cuvintele inițiale rămân, iar ziua, ora și durata de dinainte se notează.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Listă de verificare</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Nu a putut fi încărcată</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Se încarcă …</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notițe</translation>
    </message>
    <message>
        <source>Session {number}, to look at: nothing is changed here.</source>
        <translation>Întâlnirea {number}, de privit: aici nu se modifică nimic.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrieți</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>A new life</source>
        <translation>O viață nouă</translation>
    </message>
    <message>
        <source>Bond, goals and tasks in the text</source>
        <translation>Legătură, scopuri și sarcini în text</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Sinceritate</translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation>Discurs de schimbare</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Good or bad: talking of it is the sign; nothing counts against.</source>
        <translation>Bune sau rele: semnul este că vorbește despre ele; nimic nu contează împotrivă.</translation>
    </message>
    <message>
        <source>Level of the alliance, as you rate it</source>
        <translation>Nivelul alianței, după notele dumneavoastră</translation>
    </message>
    <message>
        <source>Never averaged with yours.</source>
        <translation>Nu se face niciodată media cu a dumneavoastră.</translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation>Postură deschisă</translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation>Relaxat și în largul lui</translation>
    </message>
    <message>
        <source>Strain and repair</source>
        <translation>Tensiune și reparare</translation>
    </message>
    <message>
        <source>Talking of it may be readiness or distress; nothing counts against.</source>
        <translation>A vorbi despre aceasta poate însemna pregătire sau suferință; nimic nu contează împotrivă.</translation>
    </message>
    <message>
        <source>That no doubt was noted is not a sign of candour.</source>
        <translation>Că nu s-a notat nicio îndoială nu este un semn de sinceritate.</translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation>Nota clientului</translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation>Îngrijorare privind liberarea</translation>
    </message>
    <message>
        <source>Your own ratings only: a drift in how you rate cannot be seen in them.</source>
        <translation>Numai notele dumneavoastră: o alunecare în felul în care dați note nu se poate vedea în ele.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A case always stands somewhere, so its only phase stays. Choose another phase instead.</source>
        <translation>Un caz se află mereu undeva, de aceea singura lui etapă rămâne. Alegeți în schimb altă etapă.</translation>
    </message>
    <message>
        <source>A client needs a codename. Write one that only you can place.</source>
        <translation>Un client are nevoie de un nume de cod. Scrieți unul pe care numai dumneavoastră îl recunoașteți.</translation>
    </message>
    <message>
        <source>A codename has at most {longest} letters. Shorten it; nothing was cut.</source>
        <translation>Un nume de cod are cel mult {longest} de litere. Scurtați-l; nimic nu a fost tăiat.</translation>
    </message>
    <message>
        <source>A data file of the application or of your team is not as it must be: {resource}, {reason}. Put the right file back, or take the team&apos;s file away.</source>
        <translation>Un fișier de date al aplicației sau al echipei nu este cum trebuie: {resource}, {reason}. Puneți la loc fișierul corect sau scoateți fișierul echipei.</translation>
    </message>
    <message>
        <source>A file of that name is there already, so nothing was written. Name another one, or add --replace to write over it.</source>
        <translation>Există deja un fișier cu acest nume, așa că nu s-a scris nimic. Indicați altul sau adăugați --replace pentru a-l suprascrie.</translation>
    </message>
    <message>
        <source>A journal is already in this folder. It is not touched; choose another folder for a new one.</source>
        <translation>În acest folder există deja un jurnal. Nu se atinge; alegeți alt folder pentru unul nou.</translation>
    </message>
    <message>
        <source>A newer release of this application wrote the journal. Nothing was changed. Install the newer release to write in it.</source>
        <translation>O versiune mai nouă a acestei aplicații a scris jurnalul. Nu s-a schimbat nimic. Instalați versiunea mai nouă pentru a scrie în el.</translation>
    </message>
    <message>
        <source>An entry can hold {longest} characters at most. Split the text into two sessions or an addendum; nothing was cut.</source>
        <translation>O însemnare poate avea cel mult {longest} caractere. Împărțiți textul în două întâlniri sau într-o adăugire; nu s-a tăiat nimic.</translation>
    </message>
    <message>
        <source>Another client has this codename. Choose a different one.</source>
        <translation>Alt client are acest nume de cod. Alegeți altul.</translation>
    </message>
    <message>
        <source>Both copies of the key file are damaged. Bring the journal back from a backup: wa-journal restore FILE</source>
        <translation>Ambele copii ale fișierului de chei sunt deteriorate. Aduceți jurnalul înapoi dintr-o copie de siguranță: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>Every entry is in the journal already or was left out, so there is nothing to bring in.</source>
        <translation>Fiecare însemnare este deja în jurnal sau a fost lăsată afară, deci nu este nimic de adus.</translation>
    </message>
    <message>
        <source>Give the second reader a short name first, such as initials.</source>
        <translation>Dați întâi celui de-al doilea cititor un nume scurt, cum ar fi inițialele.</translation>
    </message>
    <message>
        <source>It is done: do not do it a second time. Only the answer could not be written out. Check where the output goes and the free space there.</source>
        <translation>S-a făcut: nu o faceți a doua oară. Doar răspunsul nu a putut fi scris. Verificați unde merge ieșirea și spațiul liber de acolo.</translation>
    </message>
    <message>
        <source>No client has this codename. List them with: wa-journal clients</source>
        <translation>Niciun client nu are acest nume de cod. Enumerați-i cu: wa-journal clients</translation>
    </message>
    <message>
        <source>No window can be opened: {library} is missing on this computer. On Debian or Ubuntu type: sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libx11-6 libfreetype6 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0 and start again.</source>
        <translation>Nu se poate deschide nicio fereastră: {library} lipsește pe acest calculator. Pe Debian sau Ubuntu tastați: sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libx11-6 libfreetype6 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0 și porniți din nou.</translation>
    </message>
    <message>
        <source>No word is written yet. One sentence about the meeting is enough; what you rated and noted is kept already. If it did not take place, say so at the top.</source>
        <translation>Încă nu este scris niciun cuvânt. O propoziție despre întâlnire este de ajuns; ce ați evaluat și notat este deja păstrat. Dacă nu a avut loc, spuneți sus.</translation>
    </message>
    <message>
        <source>Nothing can be read from the damaged file. It is kept; bring back a backup: wa-journal restore FILE</source>
        <translation>Din fișierul deteriorat nu se poate citi nimic. Este păstrat; aduceți înapoi o copie de siguranță: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>Say who gets it and why: the access log keeps both.</source>
        <translation>Spuneți cine îl primește și de ce: jurnalul de acces le păstrează pe amândouă.</translation>
    </message>
    <message>
        <source>Several wrong tries: wait {seconds} s, then try again. Nothing is lost by waiting.</source>
        <translation>Mai multe încercări greșite: așteptați {seconds} s, apoi încercați din nou. Așteptând nu se pierde nimic.</translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet. Your journal is untouched; start the application again.</source>
        <translation>Ceva nu a mers și încă nu are cuvinte. Jurnalul dumneavoastră este neatins; porniți aplicația din nou.</translation>
    </message>
    <message>
        <source>Spelling cannot be checked: there is no dictionary for this language, or the part of the program that reads it is missing. On Debian or Ubuntu type: sudo apt-get install hunspell-en-gb. Elsewhere put the two files en_GB.aff and en_GB.dic into the folder dictionaries beside the journal.</source>
        <translation>Ortografia nu se poate verifica: nu există dicționar pentru această limbă sau lipsește partea programului care îl citește. Pe Debian sau Ubuntu tastați: sudo apt-get install hunspell-en-gb. În alte părți puneți cele două fișiere en_GB.aff și en_GB.dic în folderul dictionaries de lângă jurnal.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Backups that are not written anew yet still hold what was erased; they are looked at again every hour.</source>
        <translation>Oprit, așa cum ați cerut. Copiile de siguranță care nu sunt încă rescrise mai conțin ce a fost șters; sunt verificate din nou în fiecare oră.</translation>
    </message>
    <message>
        <source>The answer could not be written out. Check where the output goes and the free space there, then try again.</source>
        <translation>Răspunsul nu a putut fi scris. Verificați unde merge ieșirea și spațiul liber de acolo, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still on the screen; free some space. Words are tried again by themselves; begin anything else once more.</source>
        <translation>Discul este plin. Ce ați scris este încă pe ecran; eliberați spațiu. Cuvintele sunt încercate din nou de la sine; pe celelalte începeți-le încă o dată.</translation>
    </message>
    <message>
        <source>The disk would not take or give data. What you wrote is still on the screen; check the disk and its free space. Words are tried again by themselves; begin anything else once more.</source>
        <translation>Discul nu a primit sau nu a dat date. Ce ați scris este încă pe ecran; verificați discul și spațiul liber. Cuvintele sunt încercate din nou de la sine; pe celelalte începeți-le încă o dată.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may read it.</source>
        <translation>Fișierul nu a putut fi citit. Verificați că există și că aveți dreptul să îl citiți.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the free space, then try again.</source>
        <translation>Fișierul nu a putut fi scris. Verificați folderul și spațiul liber, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The folder for backups is not there, so no backup was made. Plug the disk in, or choose another folder in the settings.</source>
        <translation>Folderul pentru copii de siguranță nu este acolo, deci nu s-a făcut nicio copie. Conectați discul sau alegeți alt folder în setări.</translation>
    </message>
    <message>
        <source>The folder with your team&apos;s cue files is not named, or not there. Choose it on the page Tags, under Team&apos;s cues.</source>
        <translation>Folderul cu fișierele de indicii ale echipei nu este numit sau nu este acolo. Alegeți-l pe pagina Etichete, la Indiciile echipei.</translation>
    </message>
    <message>
        <source>The journal cannot be kept here: {reason}. Choose a folder on this machine&apos;s own disk that belongs to you alone.</source>
        <translation>Jurnalul nu poate fi păstrat aici: {reason}. Alegeți un folder de pe discul acestui calculator, care este numai al dumneavoastră.</translation>
    </message>
    <message>
        <source>The journal has changed since this draft was made, and the draft does not say what stands there now. Make a new one: what you decided is decided in it too.</source>
        <translation>Jurnalul s-a schimbat de când a fost făcută această ciornă, iar ciorna nu spune ce scrie acum acolo. Faceți una nouă: ce ați hotărât este hotărât și în ea.</translation>
    </message>
    <message>
        <source>The journal is made; only its recovery code could not be written out. Check where the output goes and the free space there, then make a new code: wa-journal rotate-key</source>
        <translation>Jurnalul este creat; doar codul lui de recuperare nu a putut fi scris. Verificați unde merge ieșirea și spațiul liber de acolo, apoi faceți un cod nou: wa-journal rotate-key</translation>
    </message>
    <message>
        <source>The journal is there, but its key file is missing. Bring back vault.keys from a backup: wa-journal restore FILE</source>
        <translation>Jurnalul este acolo, dar fișierul lui de chei lipsește. Aduceți înapoi vault.keys dintr-o copie de siguranță: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The key file asks for settings that are not safe. Bring back a backup of the journal.</source>
        <translation>Fișierul de chei cere setări care nu sunt sigure. Aduceți înapoi o copie de siguranță a jurnalului.</translation>
    </message>
    <message>
        <source>The key file is here, but the journal itself is missing. No new one was made. Look for journal.db, or bring back a backup: wa-journal restore FILE</source>
        <translation>Fișierul de chei este aici, dar jurnalul lipsește. Nu s-a creat unul nou. Căutați journal.db sau aduceți înapoi o copie de siguranță: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The passphrase is asked on the terminal, and there is none. Give it with --passphrase-fd N.</source>
        <translation>Fraza-parolă se cere pe terminal și nu există niciunul. Dați-o cu --passphrase-fd N.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the journal file is damaged. Nothing was deleted. Save what can be read (wa-journal salvage), or bring back a backup: wa-journal restore FILE</source>
        <translation>Fraza-parolă este corectă, dar fișierul jurnalului este deteriorat. Nu s-a șters nimic. Salvați ce se poate citi (wa-journal salvage) sau aduceți înapoi o copie de siguranță: wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The passphrase is the last way in and cannot be taken away. Change it instead.</source>
        <translation>Fraza-parolă este ultima cale de acces și nu poate fi înlăturată. Schimbați-o în schimb.</translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least {shortest} characters, for example five random words.</source>
        <translation>Fraza-parolă este prea scurtă: folosiți cel puțin {shortest} caractere, de exemplu cinci cuvinte la întâmplare.</translation>
    </message>
    <message>
        <source>The passphrase repeats a few characters and is soon guessed: use for example five random words.</source>
        <translation>fraza-parolă repetă puține caractere și se ghicește repede: folosiți de exemplu cinci cuvinte la întâmplare.</translation>
    </message>
    <message>
        <source>The program itself failed at this place: {place}. What it was given is not repeated here. Try once more; if it stays so, send this line to those who maintain the program.</source>
        <translation>Programul însuși a eșuat în acest loc: {place}. Ce a primit nu se repetă aici. Mai încercați o dată; dacă rămâne așa, trimiteți această linie celor care întrețin programul.</translation>
    </message>
    <message>
        <source>The review that you began was kept by another version of this application and cannot be read by this one. Nothing else was touched; make a new draft and decide in it again.</source>
        <translation>Parcurgerea pe care ați început-o a fost păstrată de o altă versiune a acestei aplicații și nu poate fi citită de aceasta. Nimic altceva nu a fost atins; faceți o schiță nouă și decideți din nou în ea.</translation>
    </message>
    <message>
        <source>The strain of session {strain} is settled by session {repair}, and would then lie after it. Put the day of the other session right first, or open the strain again.</source>
        <translation>Tensiunea din întâlnirea {strain} este încheiată prin întâlnirea {repair} și ar fi atunci după ea. Corectați întâi data celeilalte întâlniri sau redeschideți tensiunea.</translation>
    </message>
    <message>
        <source>The strain of session {strain} is settled by session {repair}, which then did not take place. Open the strain again first, or settle it by another session.</source>
        <translation>Tensiunea din întâlnirea {strain} este încheiată prin întâlnirea {repair}, care atunci nu ar fi avut loc. Redeschideți întâi tensiunea sau încheiați-o prin altă întâlnire.</translation>
    </message>
    <message>
        <source>The summary could not be opened again after it was made, so nothing was written. Try another format.</source>
        <translation>Rezumatul nu a putut fi redeschis după ce a fost făcut, deci nu s-a scris nimic. Încercați alt format.</translation>
    </message>
    <message>
        <source>The summary is not settled yet: decide every marked stretch and read it to its end.</source>
        <translation>Rezumatul nu este încă definitivat: decideți fiecare pasaj marcat și citiți-l până la capăt.</translation>
    </message>
    <message>
        <source>The summary still held a word of the client&apos;s profile in its {part}, so nothing was written. Review it once more, or choose another file name.</source>
        <translation>Rezumatul mai conținea în {part} un cuvânt din profilul clientului, deci nu s-a scris nimic. Verificați-l încă o dată sau alegeți alt nume de fișier.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: {reason}. Your passphrase opens the journal as always.</source>
        <translation>Portcheiul sistemului nu se poate folosi: {reason}. Fraza-parolă deschide jurnalul ca întotdeauna.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be kept (half of a character pair). Paste it again as plain text.</source>
        <translation>Textul conține caractere care nu pot fi păstrate (jumătatea unei perechi de caractere). Lipiți-l din nou ca text simplu.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so nothing was kept. If it is a file, open it in the program that wrote it, save it as UTF-8, and try again.</source>
        <translation>Textul nu este UTF-8, deci nu s-a păstrat nimic. Dacă este un fișier, deschideți-l în programul care l-a scris, salvați-l ca UTF-8 și încercați din nou.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Nu există niciun import care să poată fi anulat.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Choose the right folder, or make a new journal with: wa-journal init</source>
        <translation>În acest folder nu există niciun jurnal. Alegeți folderul corect sau creați un jurnal nou cu: wa-journal init</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use the commands (wa-journal --help), or: wa-journal demo --screenshots DIR</source>
        <translation>Nu există ecran pe care să se deschidă o fereastră. Folosiți comenzile (wa-journal --help) sau: wa-journal demo --screenshots DIR</translation>
    </message>
    <message>
        <source>There is nothing written yet. Write something first.</source>
        <translation>Încă nu este scris nimic. Scrieți întâi ceva.</translation>
    </message>
    <message>
        <source>These words are not in the finished entry yet. Press Finish first, then tag them.</source>
        <translation>Aceste cuvinte nu sunt încă în însemnarea încheiată. Apăsați întâi Încheiați, apoi etichetați-le.</translation>
    </message>
    <message>
        <source>This backup could not be verified: {reason}. It was not used; take another one.</source>
        <translation>Această copie de siguranță nu s-a putut verifica: {reason}. Nu a fost folosită; luați alta.</translation>
    </message>
    <message>
        <source>This cannot be read as the diary you chose: {reason}. Nothing was changed. Choose the right kind, or export it anew.</source>
        <translation>Nu se poate citi ca jurnalul ales: {reason}. Nu s-a schimbat nimic. Alegeți felul corect sau exportați-l din nou.</translation>
    </message>
    <message>
        <source>This client already has a session number {number}. Leave --number out of the command: the next one is taken then.</source>
        <translation>Acest client are deja o întâlnire cu numărul {number}. Lăsați --number în afara comenzii: atunci se ia următorul.</translation>
    </message>
    <message>
        <source>This code or passphrase does not open the hand-over file. Nothing was changed. Compare it with what you were given, group by group; it is not your own passphrase.</source>
        <translation>Acest cod sau această frază-parolă nu deschide fișierul de predare. Nu s-a schimbat nimic. Comparați cu ce ați primit, grup cu grup; nu este fraza-parolă proprie.</translation>
    </message>
    <message>
        <source>This database belongs to another journal than its key file. Nothing was changed. Put the two files of one journal together, or restore a backup.</source>
        <translation>Această bază de date aparține altui jurnal decât fișierul ei de chei. Nu s-a schimbat nimic. Puneți împreună cele două fișiere ale aceluiași jurnal sau restaurați o copie de siguranță.</translation>
    </message>
    <message>
        <source>This day is still to come. Say where the case stands from today or from an earlier day on.</source>
        <translation>Această zi încă nu a venit. Spuneți unde se află cazul de azi sau dintr-o zi trecută.</translation>
    </message>
    <message>
        <source>This day is still to come: a meeting can be cancelled ahead, but it was not held or missed yet.</source>
        <translation>Această zi este încă în viitor: o întâlnire poate fi anulată dinainte, dar nu a avut loc și nu a fost ratată încă.</translation>
    </message>
    <message>
        <source>This entry was written on since it was opened for the second reading. Open it again; what was read so far does not fit it.</source>
        <translation>La această însemnare s-a scris mai departe de când a fost deschisă pentru a doua citire. Deschideți-o din nou; ce s-a citit până acum nu i se potrivește.</translation>
    </message>
    <message>
        <source>This file does not hold a reader&apos;s decisions: {reason}. Take one that was saved on the page Tags, under Second reader.</source>
        <translation>Acest fișier nu conține deciziile unui cititor: {reason}. Luați unul salvat pe pagina Etichete, la Al doilea cititor.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Ask for write access, or choose another folder with --journal.</source>
        <translation>În acest folder nu se poate scrie. Cereți drept de scriere sau alegeți alt folder cu --journal.</translation>
    </message>
    <message>
        <source>This hand-over file cannot be taken in: {reason}. Nothing was changed. Ask for the file once more.</source>
        <translation>Acest fișier de predare nu poate fi preluat: {reason}. Nu s-a schimbat nimic. Cereți fișierul încă o dată.</translation>
    </message>
    <message>
        <source>This is larger than any diary can be ({largest} MB at most). Nothing was changed. Export it in parts, for example by year.</source>
        <translation>Este mai mare decât poate fi un jurnal (cel mult {largest} MB). Nu s-a schimbat nimic. Exportați-l pe părți, de exemplu pe ani.</translation>
    </message>
    <message>
        <source>This is not a readable agency key. Copy the whole text again: the public one (WAPUB-…) to set it up, the private one (WAKEY-…) to open.</source>
        <translation>Aceasta nu este o cheie de instituție lizibilă. Copiați din nou întregul text: cea publică (WAPUB-…) pentru configurare, cea privată (WAKEY-…) pentru deschidere.</translation>
    </message>
    <message>
        <source>This is the name of one of the journal&apos;s own files, so nothing was written. Choose another name.</source>
        <translation>Acesta este numele unuia dintre fișierele proprii ale jurnalului, așa că nu s-a scris nimic. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>This journal is open in another window. Close that window first.</source>
        <translation>Acest jurnal este deschis în altă fereastră. Închideți întâi acea fereastră.</translation>
    </message>
    <message>
        <source>This judgement is not in the journal any more. Nothing was kept; the board shows what is there.</source>
        <translation>Această apreciere nu mai este în jurnal. Nu s-a păstrat nimic; tabloul arată ce există.</translation>
    </message>
    <message>
        <source>This line cannot be read: {reason}.</source>
        <translation>Acest rând nu poate fi citit: {reason}.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the backup. It opens with the one of the day on which it was made. Check capitals and keyboard layout, then try again.</source>
        <translation>Această frază de acces sau acest cod de recuperare nu deschide copia de siguranță. Ea se deschide cu cel din ziua în care a fost făcută. Verificați majusculele și tastatura, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the journal. Check capitals and keyboard layout, then try again.</source>
        <translation>Această frază-parolă sau acest cod de recuperare nu deschide jurnalul. Verificați majusculele și aranjarea tastaturii, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>This promise or task is not in the journal any more. Nothing was kept; the page Practice shows what is there.</source>
        <translation>Această promisiune sau sarcină nu mai este în jurnal. Nu s-a păstrat nimic; pagina Practică arată ce există.</translation>
    </message>
    <message>
        <source>This recovery code has a typing slip. Compare it with the printed sheet, group by group.</source>
        <translation>Acest cod de recuperare are o greșeală de tastare. Comparați-l cu foaia tipărită, grup cu grup.</translation>
    </message>
    <message>
        <source>This session is not in the journal any more.</source>
        <translation>Această întâlnire nu mai este în jurnal.</translation>
    </message>
    <message>
        <source>This strain is not in the journal any more. Nothing was kept; the page Entries shows what is there.</source>
        <translation>Această tensiune nu mai este în jurnal. Nu s-a păstrat nimic; pagina Însemnări arată ce există.</translation>
    </message>
    <message>
        <source>This stretch names somebody of the client&apos;s profile, so it stays masked.</source>
        <translation>Acest pasaj numește pe cineva din profilul clientului, deci rămâne mascat.</translation>
    </message>
    <message>
        <source>This suggestion is not there any more: the sentence was read again meanwhile. Look at the list as it is now.</source>
        <translation>Această sugestie nu mai este acolo: între timp propoziția a fost citită din nou. Priviți lista așa cum este acum.</translation>
    </message>
    <message>
        <source>This value lies outside {lowest} to {highest}.</source>
        <translation>Această valoare este în afara intervalului {lowest} până la {highest}.</translation>
    </message>
    <message>
        <source>This was kept before and stays as it was. Make a new judgement for the next step.</source>
        <translation>S-a păstrat mai înainte și rămâne cum a fost. Faceți o nouă apreciere pentru pasul următor.</translation>
    </message>
    <message>
        <source>This was not taken over: on the decisions that it had not seen it did not agree with you more often than what you have now.</source>
        <translation>Nu s-a preluat: la deciziile pe care nu le văzuse nu s-a potrivit cu dumneavoastră mai des decât ce aveți acum.</translation>
    </message>
    <message>
        <source>What became of this promise or task was said since, so that step is not taken back. The line is left as it is; the page Practice shows it.</source>
        <translation>Între timp s-a notat ce s-a ales de această promisiune sau sarcină, așa că pasul nu se anulează. Rândul rămâne cum este; pagina Practică îl arată.</translation>
    </message>
    <message>
        <source>What was erased still stands in earlier backups that could not be written anew; places: {count}. The page Backups names them. Make them writable, or delete those backups there; they are looked at again every hour.</source>
        <translation>Ce a fost șters se mai află în copii de siguranță anterioare care nu au putut fi rescrise; locuri: {count}. Pagina Copii de siguranță le numește. Faceți-le inscriptibile sau ștergeți acolo acele copii; sunt verificate din nou în fiecare oră.</translation>
    </message>
    <message>
        <source>Where backups lay, files look like a backup, or took the place of one, and cannot be read as one; files: {count}. What was erased may still stand in them. The page Backups names them: delete those that are old backups, and leave what is your own. This is said once.</source>
        <translation>Unde se aflau copii de siguranță, unele fișiere arată ca o copie de siguranță sau au luat locul uneia și nu pot fi citite ca atare; fișiere: {count}. Ce a fost șters poate sta încă în ele. Pagina Copii de siguranță le numește: ștergeți-le pe cele care sunt copii de siguranță vechi și lăsați ce vă aparține. Acest lucru se spune o singură dată.</translation>
    </message>
    <message>
        <source>{count} lines did not get onto the pages, so nothing was written. Try another format, and tell whoever looks after the program.</source>
        <translation>{count} rânduri nu au ajuns pe pagini, așa că nu s-a scris nimic. Încercați alt format și anunțați pe cine se ocupă de program.</translation>
    </message>
    <message>
        <source>{count} words or passages still wait for a decision. Decide them in the review, or export with --mask-unsure to mask them all.</source>
        <translation>Cuvinte sau pasaje care mai așteaptă o decizie: {count}. Decideți-le la verificare sau exportați cu --mask-unsure pentru a le masca pe toate.</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Bond</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Sinceritate</translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation>Discurs de schimbare</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Alegere</translation>
    </message>
    <message>
        <source>Closed posture</source>
        <translation>Postură închisă</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Teren comun</translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation>Confruntare</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Neîncredere</translation>
    </message>
    <message>
        <source>Doubt noted by the officer</source>
        <translation>Îndoială notată de consilier</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empatie</translation>
    </message>
    <message>
        <source>Family relations</source>
        <translation>Relații de familie</translation>
    </message>
    <message>
        <source>Goal agreement</source>
        <translation>Acord asupra scopurilor</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Rezervat</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Speranță</translation>
    </message>
    <message>
        <source>Hopelessness</source>
        <translation>Deznădejde</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>Ostilitate</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Umor</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Remarcă judecătoare</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ascultare</translation>
    </message>
    <message>
        <source>Note taking</source>
        <translation>Luarea de notițe</translation>
    </message>
    <message>
        <source>Offence talk</source>
        <translation>Discuție despre faptă</translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation>Postură deschisă</translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation>Optimism</translation>
    </message>
    <message>
        <source>Plans for a new life</source>
        <translation>Planuri pentru o viață nouă</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Ajutor practic</translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation>Relaxat și în largul lui</translation>
    </message>
    <message>
        <source>Religion talk</source>
        <translation>Discuție despre religie</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Clarificarea rolului</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Protecție</translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation>Autodezvăluire</translation>
    </message>
    <message>
        <source>Suspicion beyond ordinary distrust</source>
        <translation>Suspiciune peste neîncrederea obișnuită</translation>
    </message>
    <message>
        <source>Sustain talk</source>
        <translation>Discurs de menținere</translation>
    </message>
    <message>
        <source>Task engagement</source>
        <translation>Implicare în sarcini</translation>
    </message>
    <message>
        <source>The client agrees on, or helps to set, what the work is for.</source>
        <translation>Clientul este de acord cu scopul lucrului sau ajută la stabilirea lui.</translation>
    </message>
    <message>
        <source>The client argues for staying as he is: loyalty to the group, justification of violence, no need for or no use in change.</source>
        <translation>Clientul pledează pentru a rămâne cum este: loialitate față de grup, justificarea violenței, nicio nevoie sau niciun rost al schimbării.</translation>
    </message>
    <message>
        <source>The client doubts the officer&apos;s, agency&apos;s or state&apos;s motives or confidentiality, or fears that what he says is passed on.</source>
        <translation>Clientul se îndoiește de intențiile sau confidențialitatea consilierului, instituției ori statului sau se teme că ce spune se dă mai departe.</translation>
    </message>
    <message>
        <source>The client is contemptuous, insulting, threatening or openly angry toward the officer, staff, the state or its authorities.</source>
        <translation>Clientul este disprețuitor, jignitor, amenințător sau deschis furios față de consilier, personal, stat ori autoritățile lui.</translation>
    </message>
    <message>
        <source>The client is relaxed, at ease, chatty, warm or joking with the officer; stays on, greets first.</source>
        <translation>Clientul este relaxat, în largul lui, vorbăreț, cald sau glumeț cu consilierul; mai rămâne, salută primul.</translation>
    </message>
    <message>
        <source>The client is tense, silent, monosyllabic or evasive, refuses topics, withdraws.</source>
        <translation>Clientul este încordat, tăcut, monosilabic sau evaziv, refuză subiecte, se retrage.</translation>
    </message>
    <message>
        <source>The client shows closed body language: arms crossed, turned away, eyes down, chair pushed back, refuses the hand.</source>
        <translation>Clientul arată un limbaj corporal închis: brațe încrucișate, întors, ochii în jos, scaunul tras înapoi, refuză mâna.</translation>
    </message>
    <message>
        <source>The client shows despair, giving up, no point, no future.</source>
        <translation>Clientul arată disperare, renunțare, niciun rost, niciun viitor.</translation>
    </message>
    <message>
        <source>The client shows hope or belief that he can do it, or pride in progress.</source>
        <translation>Clientul arată speranță sau credința că poate, ori mândrie pentru progres.</translation>
    </message>
    <message>
        <source>The client shows liking, respect, thanks or trust toward the officer.</source>
        <translation>Clientul arată simpatie, respect, mulțumire sau încredere față de consilier.</translation>
    </message>
    <message>
        <source>The client shows open body language: faces the officer, eye contact, uncrossed arms, leans in, shakes hands, smiles.</source>
        <translation>Clientul arată un limbaj corporal deschis: cu fața spre consilier, contact vizual, brațe neîncrucișate, se apleacă spre el, dă mâna, zâmbește.</translation>
    </message>
    <message>
        <source>The client takes part in the work: does homework, chooses tasks, keeps appointments, works through an exercise.</source>
        <translation>Clientul ia parte la lucru: își face temele, alege sarcini, vine la întâlniri, parcurge un exercițiu.</translation>
    </message>
    <message>
        <source>The client talks about his relations with family or partner, good or bad.</source>
        <translation>Clientul vorbește despre relațiile cu familia sau partenera ori partenerul, bune sau rele.</translation>
    </message>
    <message>
        <source>The client talks of plans or wishes for life after release or supervision: job, study, home, marriage, moving.</source>
        <translation>Clientul vorbește despre planuri sau dorințe pentru viața de după liberare sau supraveghere: muncă, studii, locuință, căsătorie, mutare.</translation>
    </message>
    <message>
        <source>The client threatens, plans or hints at harming himself or others, or is at risk of harm from others. Use the official channel.</source>
        <translation>Clientul amenință, plănuiește sau lasă să se înțeleagă că s-ar vătăma pe sine ori pe alții sau este în pericol din partea altora. Folosiți calea oficială.</translation>
    </message>
    <message>
        <source>The client voices desire, ability, reason, need, commitment or a step toward leaving the group, giving up violence, living within the law or working on himself.</source>
        <translation>Clientul exprimă dorința, capacitatea, motivul, nevoia, angajamentul sau un pas de a părăsi grupul, a renunța la violență, a trăi în limitele legii sau a lucra cu sine.</translation>
    </message>
    <message>
        <source>The client voices persecutory or bizarre suspicion beyond ordinary distrust; noted as the officer saw it, no diagnosis.</source>
        <translation>Clientul exprimă o suspiciune de persecuție sau bizară, peste neîncrederea obișnuită; notată așa cum a văzut-o consilierul, fără diagnostic.</translation>
    </message>
    <message>
        <source>The client volunteers something true and costly, admits, corrects an earlier lie, or answers frankly.</source>
        <translation>Clientul spune de la sine ceva adevărat și greu de spus, recunoaște, îndreaptă o minciună anterioară sau răspunde deschis.</translation>
    </message>
    <message>
        <source>The client worries about life after release: housing, work, stigma, licence, old associates, family, freedom itself.</source>
        <translation>Clientul își face griji pentru viața de după liberare: locuință, muncă, stigmat, obligații, vechi cunoscuți, familie, libertatea însăși.</translation>
    </message>
    <message>
        <source>The officer asked open questions, listened, let silence be, let the client tell it.</source>
        <translation>Consilierul a pus întrebări deschise, a ascultat, a lăsat tăcerea, l-a lăsat pe client să povestească.</translation>
    </message>
    <message>
        <source>The officer confronted, argued, challenged head-on, lectured or pressed.</source>
        <translation>Consilierul a confruntat, a contrazis, a provocat frontal, a ținut o predică sau a presat.</translation>
    </message>
    <message>
        <source>The officer explained roles, aims, the dual role, what is negotiable, limits of confidentiality, who does what, expectations, house rules.</source>
        <translation>Consilierul a explicat roluri, scopuri, rolul dublu, ce este negociabil, limitele confidențialității, cine ce face, așteptări, regulile casei.</translation>
    </message>
    <message>
        <source>The officer found or used something shared: sport, food, place, children.</source>
        <translation>Consilierul a găsit sau a folosit ceva comun: sport, mâncare, loc, copii.</translation>
    </message>
    <message>
        <source>The officer gave or arranged practical help, however small.</source>
        <translation>Consilierul a dat sau a mijlocit ajutor practic, oricât de mic.</translation>
    </message>
    <message>
        <source>The officer gave the client choices or control: time, place, order of topics, what to work on.</source>
        <translation>Consilierul i-a dat clientului alegeri sau control: oră, loc, ordinea subiectelor, la ce se lucrează.</translation>
    </message>
    <message>
        <source>The officer notes or believes that what the client said does not match: never a finding that somebody lied.</source>
        <translation>Consilierul notează sau crede că ce a spus clientul nu se potrivește: niciodată o constatare că cineva a mințit.</translation>
    </message>
    <message>
        <source>The officer passed a judgemental or shaming remark.</source>
        <translation>Consilierul a făcut o remarcă judecătoare sau rușinătoare.</translation>
    </message>
    <message>
        <source>The officer raised or debated the client&apos;s religion.</source>
        <translation>Consilierul a adus în discuție sau a dezbătut religia clientului.</translation>
    </message>
    <message>
        <source>The officer raised the terrorist activity or index offence.</source>
        <translation>Consilierul a adus în discuție activitatea teroristă sau fapta.</translation>
    </message>
    <message>
        <source>The officer reflected back the client&apos;s feelings or thoughts, acknowledged distress, ambivalence or difficulty.</source>
        <translation>Consilierul a redat sentimentele sau gândurile clientului, a recunoscut suferința, ambivalența sau greutatea.</translation>
    </message>
    <message>
        <source>The officer told the client something about himself or herself.</source>
        <translation>Consilierul i-a spus clientului ceva despre sine.</translation>
    </message>
    <message>
        <source>The officer took notes in front of the client.</source>
        <translation>Consilierul a luat notițe în fața clientului.</translation>
    </message>
    <message>
        <source>The officer used humour or shared a laugh.</source>
        <translation>Consilierul a folosit umorul sau au râs împreună.</translation>
    </message>
    <message>
        <source>The officer voiced belief in the client or the work, named strengths, praised progress, told of others who made it.</source>
        <translation>Consilierul și-a exprimat încrederea în client sau în lucru, a numit puncte tari, a lăudat progresul, a povestit despre alții care au reușit.</translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation>Îngrijorare privind liberarea</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A TOML file, described in docs/practice.md; it is read when the journal is opened.</source>
        <translation>Un fișier TOML, descris în docs/practice.md; se citește la deschiderea jurnalului.</translation>
    </message>
    <message>
        <source>A backup is made when the journal is opened and the last one is older than this.</source>
        <translation>O copie de siguranță se face când se deschide jurnalul și ultima este mai veche de atât.</translation>
    </message>
    <message>
        <source>A name such as en_GB. Empty: the usual one for the entry&apos;s language.</source>
        <translation>Un nume ca en_GB. Gol: cel obișnuit pentru limba însemnării.</translation>
    </message>
    <message>
        <source>Also Ctrl and + or -; Ctrl and 0 is 100 again.</source>
        <translation>Și Ctrl cu + sau -; Ctrl cu 0 înseamnă din nou 100.</translation>
    </message>
    <message>
        <source>Another disk is best. Empty: no scheduled backups, and Today says so.</source>
        <translation>Cel mai bine pe alt disc. Gol: nicio copie programată, iar Astăzi o spune.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copii păstrate</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verifică ortografia</translation>
    </message>
    <message>
        <source>Check spelling in the client&apos;s own words too</source>
        <translation>Verifică ortografia și în cuvintele clientului</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation>Zile între copii</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dicționar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>File in which your team adds or hides items of the checklist</source>
        <translation>Fișierul în care echipa adaugă sau ascunde puncte ale listei de verificare</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder pentru copii de siguranță</translation>
    </message>
    <message>
        <source>Folder with your team&apos;s own cue files</source>
        <translation>Folder cu fișierele de indicii ale echipei</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Language of your entries</source>
        <translation>Limba însemnărilor dumneavoastră</translation>
    </message>
    <message>
        <source>Leave this on unless another program sees to it.</source>
        <translation>Lăsați activat, dacă nu se ocupă alt program de asta.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Luminos sau întunecat</translation>
    </message>
    <message>
        <source>Lock after minutes without key or mouse</source>
        <translation>Blochează după minute fără taste sau mouse</translation>
    </message>
    <message>
        <source>Lock when the machine sleeps or the desktop locks</source>
        <translation>Blochează când calculatorul doarme sau ecranul se blochează</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Nothing in it is used before you looked at it on the page Tags and switched it on.</source>
        <translation>Nimic din el nu se folosește înainte să îl vedeți pe pagina Etichete și să îl activați.</translation>
    </message>
    <message>
        <source>Off: the box They said and whatever stands between quotation marks is left as it was said.</source>
        <translation>Dezactivat: caseta Clientul a spus și tot ce stă între ghilimele rămâne așa cum s-a spus.</translation>
    </message>
    <message>
        <source>Older ones are taken away after a new one was verified.</source>
        <translation>Cele mai vechi se șterg după ce una nouă a fost verificată.</translation>
    </message>
    <message>
        <source>Refine suggestions with the sentence encoder</source>
        <translation>Rafinează sugestiile cu codificatorul de propoziții</translation>
    </message>
    <message>
        <source>Română</source>
        <translation>Română</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Siguranță</translation>
    </message>
    <message>
        <source>Slower and more precise; everything stays on this machine.</source>
        <translation>Mai lent și mai precis; totul rămâne pe acest calculator.</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Sugerează etichete</translation>
    </message>
    <message>
        <source>Suggestions are made on this machine. Charts count only what you confirm.</source>
        <translation>Sugestiile se fac pe acest calculator. Graficele numără numai ce confirmați.</translation>
    </message>
    <message>
        <source>Suggestions read this language: English by rules and models, German by rules alone, so fewer of them. In others you add tags by hand.</source>
        <translation>Sugestiile citesc această limbă: engleza prin reguli și modele, germana numai prin reguli, deci mai puține. În altele adăugați etichetele de mână.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>Sistem urmează calculatorul.</translation>
    </message>
    <message>
        <source>System follows the desktop. A new language is used from the next unlocking on; what you wrote is never changed.</source>
        <translation>Sistem urmează calculatorul. O limbă nouă se folosește de la următoarea deblocare; ce ați scris nu se schimbă niciodată.</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Mărimea textului în procente</translation>
    </message>
    <message>
        <source>The access log keeps it with each client that you open. Write your usual reason; change it before you look for another, and back after.</source>
        <translation>Jurnalul de acces îl păstrează la fiecare client pe care îl deschideți. Scrieți motivul obișnuit; schimbați-l înainte să priviți din alt motiv și puneți-l înapoi după aceea.</translation>
    </message>
    <message>
        <source>The draft is kept in the vault first.</source>
        <translation>Ciorna se păstrează întâi în seif.</translation>
    </message>
    <message>
        <source>Why you open a client&apos;s record</source>
        <translation>De ce deschideți însemnările despre un client</translation>
    </message>
    <message>
        <source>With the dictionaries of this machine. F7 goes to the next word; your own words stay in the vault.</source>
        <translation>Cu dicționarele acestui calculator. F7 merge la cuvântul următor; cuvintele dumneavoastră rămân în seif.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scriere</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>niciun motiv dat</translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>0 to 10</source>
        <translation>0 până la 10</translation>
    </message>
    <message>
        <source>1 missed it</source>
        <translation>1 nu am prins</translation>
    </message>
    <message>
        <source>2 caught part of it</source>
        <translation>2 am prins o parte</translation>
    </message>
    <message>
        <source>3 gave back what was said</source>
        <translation>3 am redat ce s-a spus</translation>
    </message>
    <message>
        <source>4 named what was meant</source>
        <translation>4 am numit ce s-a vrut spus</translation>
    </message>
    <message>
        <source>5 the whole of it, and they said so</source>
        <translation>5 totul, și clientul a confirmat</translation>
    </message>
    <message>
        <source>A picture of the typical offender exists. It is a stereotype: it is no field and no rule here.</source>
        <translation>Există o imagine a infractorului tipic. Este un stereotip: aici nu este nici câmp, nici regulă.</translation>
    </message>
    <message>
        <source>A stock phrase like “I understand you” reflects little. What exactly did you hear?</source>
        <translation>O formulă gata făcută ca „vă înțeleg” redă puțin. Ce ați auzit, mai exact?</translation>
    </message>
    <message>
        <source>A stock phrase reflects nothing: what did I really hear?</source>
        <translation>O formulă gata făcută nu redă nimic: ce am auzit cu adevărat?</translation>
    </message>
    <message>
        <source>Acknowledged both sides: part that wants to change, part that does not.</source>
        <translation>Am recunoscut ambele părți: cea care vrea să se schimbe și cea care nu.</translation>
    </message>
    <message>
        <source>Agreed homework, if any was needed.</source>
        <translation>Am convenit o temă, dacă a fost nevoie.</translation>
    </message>
    <message>
        <source>Agreed purpose</source>
        <translation>Scop convenit</translation>
    </message>
    <message>
        <source>Aim today: get to know each other.</source>
        <translation>Scopul de astăzi: să ne cunoaștem.</translation>
    </message>
    <message>
        <source>Aims, activities and what each expects of the other.</source>
        <translation>Scopuri, activități și ce așteaptă fiecare de la celălalt.</translation>
    </message>
    <message>
        <source>An example of my own: the same struggle, over and solved?</source>
        <translation>Un exemplu din viața mea: aceeași luptă, încheiată și rezolvată?</translation>
    </message>
    <message>
        <source>As many different strategies as fit: which have you not used yet?</source>
        <translation>Cât mai multe strategii diferite care se potrivesc: pe care nu le-ați folosit încă?</translation>
    </message>
    <message>
        <source>Asked an open question, then listened.</source>
        <translation>Am pus o întrebare deschisă, apoi am ascultat.</translation>
    </message>
    <message>
        <source>Asked other services for information: what, why needed, on what legal basis.</source>
        <translation>Am cerut informații altor servicii: ce, de ce este nevoie, pe ce temei legal.</translation>
    </message>
    <message>
        <source>Asked what it is like for them to be here.</source>
        <translation>Am întrebat cum îi este să fie aici.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosferă</translation>
    </message>
    <message>
        <source>Backed their belief that change is possible.</source>
        <translation>I-am sprijinit credința că schimbarea este posibilă.</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Înainte de întâlnire</translation>
    </message>
    <message>
        <source>Began with light conversation.</source>
        <translation>Am început cu o conversație ușoară.</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Apartenență</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>Brought my own present troubles: happened?</source>
        <translation>Am adus în discuție necazurile mele de acum: s-a întâmplat?</translation>
    </message>
    <message>
        <source>Came by itself</source>
        <translation>A venit de la sine</translation>
    </message>
    <message>
        <source>Candour: what was volunteered, what was doubted; never a finding of lies.</source>
        <translation>Sinceritate: ce s-a spus de la sine, ce s-a pus la îndoială; niciodată o constatare de minciună.</translation>
    </message>
    <message>
        <source>Change talk as a share of change and sustain talk.</source>
        <translation>Discursul de schimbare ca parte din discursul de schimbare și de menținere.</translation>
    </message>
    <message>
        <source>Checked that all was understood.</source>
        <translation>Am verificat că s-a înțeles totul.</translation>
    </message>
    <message>
        <source>Checked what is urgent.</source>
        <translation>Am verificat ce este urgent.</translation>
    </message>
    <message>
        <source>Clarified the role again (new officer, breach, or ten sessions on).</source>
        <translation>Am clarificat din nou rolul (consilier nou, încălcare sau zece întâlniri mai târziu).</translation>
    </message>
    <message>
        <source>Client&apos;s expectations</source>
        <translation>Așteptările clientului</translation>
    </message>
    <message>
        <source>Closing reflection</source>
        <translation>Reflecție de încheiere</translation>
    </message>
    <message>
        <source>Closing reflection: what carried the relationship from the first to the last session?</source>
        <translation>Reflecție de încheiere: ce a purtat relația de la prima la ultima întâlnire?</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Teren comun</translation>
    </message>
    <message>
        <source>Common ground found.</source>
        <translation>Teren comun găsit.</translation>
    </message>
    <message>
        <source>Confronted or argued: happened? What led to it?</source>
        <translation>Am confruntat sau am contrazis: s-a întâmplat? Ce a dus la asta?</translation>
    </message>
    <message>
        <source>Consent moments</source>
        <translation>Momente de consimțământ</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Constrângeri</translation>
    </message>
    <message>
        <source>Contacts with other services</source>
        <translation>Contacte cu alte servicii</translation>
    </message>
    <message>
        <source>Could they say something that costs them?</source>
        <translation>A putut spune ceva ce costă?</translation>
    </message>
    <message>
        <source>Credible is who keeps promises: open, kept and broken ones.</source>
        <translation>Credibil este cine își ține promisiunile: deschise, ținute și neținute.</translation>
    </message>
    <message>
        <source>Deep distrust of the state is where most begin: read it over time.</source>
        <translation>Neîncrederea adâncă față de stat este punctul de plecare al celor mai mulți: citiți-o în timp.</translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation>Scopuri de dezvoltare</translation>
    </message>
    <message>
        <source>Did the humour come by itself?</source>
        <translation>A venit umorul de la sine?</translation>
    </message>
    <message>
        <source>Different about this person</source>
        <translation>Altfel la această persoană</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultate</translation>
    </message>
    <message>
        <source>Disclosure acceptable?</source>
        <translation>Dezvăluire acceptabilă?</translation>
    </message>
    <message>
        <source>Disclosure was for</source>
        <translation>Dezvăluirea a servit la</translation>
    </message>
    <message>
        <source>Do they believe that they can? Tag it as hope where they say so.</source>
        <translation>Crede că poate? Etichetați ca speranță unde o spune.</translation>
    </message>
    <message>
        <source>Do we mean the same by what this is for, and by what is fixed?</source>
        <translation>Înțelegem același lucru prin scop și prin ce este stabilit?</translation>
    </message>
    <message>
        <source>Do we work on something together?</source>
        <translation>Lucrăm împreună la ceva?</translation>
    </message>
    <message>
        <source>Don&apos;ts</source>
        <translation>De evitat</translation>
    </message>
    <message>
        <source>Early on, disclose only the professional side.</source>
        <translation>La început, dezvăluiți numai latura profesională.</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empatie</translation>
    </message>
    <message>
        <source>Enough to move on?</source>
        <translation>Destul pentru a merge mai departe?</translation>
    </message>
    <message>
        <source>Evened the power a little: gave choices.</source>
        <translation>Am echilibrat puțin puterea: am dat alegeri.</translation>
    </message>
    <message>
        <source>Every other skill rests on empathy.</source>
        <translation>Orice altă abilitate se sprijină pe empatie.</translation>
    </message>
    <message>
        <source>Explored what the work is for.</source>
        <translation>Am explorat la ce servește lucrul nostru.</translation>
    </message>
    <message>
        <source>First impression</source>
        <translation>Prima impresie</translation>
    </message>
    <message>
        <source>First impression: written at the start, opened again after nine months.</source>
        <translation>Prima impresie: scrisă la început, deschisă din nou după nouă luni.</translation>
    </message>
    <message>
        <source>First interview and session shape</source>
        <translation>Prima convorbire și forma întâlnirii</translation>
    </message>
    <message>
        <source>Five skills</source>
        <translation>Cinci abilități</translation>
    </message>
    <message>
        <source>Five skills together: clear roles, empathy, optimism, humour, self-disclosure. See when you used which.</source>
        <translation>Cinci abilități împreună: roluri clare, empatie, optimism, umor, autodezvăluire. Vedeți când ați folosit-o pe fiecare.</translation>
    </message>
    <message>
        <source>Gave hope.</source>
        <translation>Am dat speranță.</translation>
    </message>
    <message>
        <source>Gave some control: place, time or order.</source>
        <translation>Am dat un pic de control: loc, oră sau ordine.</translation>
    </message>
    <message>
        <source>Goals &amp; limits</source>
        <translation>Scopuri și limite</translation>
    </message>
    <message>
        <source>Goals in the client&apos;s words</source>
        <translation>Scopuri în cuvintele clientului</translation>
    </message>
    <message>
        <source>Goals, tasks, bond</source>
        <translation>Scopuri, sarcini, legătură</translation>
    </message>
    <message>
        <source>House rules: delays</source>
        <translation>Regulile casei: întârzieri</translation>
    </message>
    <message>
        <source>House rules: delays, cancelling, phones.</source>
        <translation>Regulile casei: întârzieri, anulări, telefoane.</translation>
    </message>
    <message>
        <source>House rules: dress</source>
        <translation>Regulile casei: ținută</translation>
    </message>
    <message>
        <source>House rules: dress.</source>
        <translation>Regulile casei: ținută.</translation>
    </message>
    <message>
        <source>How coordination works: contacts by role, not by name.</source>
        <translation>Cum funcționează coordonarea: contacte după rol, nu după nume.</translation>
    </message>
    <message>
        <source>How far did I follow them today? Your own judgement, for your own trend only.</source>
        <translation>Cât de mult l-am urmat astăzi pe client? Aprecierea dumneavoastră, numai pentru propria tendință.</translation>
    </message>
    <message>
        <source>How much did they resist or withdraw?</source>
        <translation>Cât de mult s-a opus sau s-a retras?</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Umor</translation>
    </message>
    <message>
        <source>Humour at their expense: happened? What led to it?</source>
        <translation>Umor pe seama clientului: s-a întâmplat? Ce a dus la asta?</translation>
    </message>
    <message>
        <source>Humour eased tension.</source>
        <translation>Umorul a destins tensiunea.</translation>
    </message>
    <message>
        <source>Humour may have hurt. How did they react?</source>
        <translation>Umorul poate a rănit. Cum a reacționat?</translation>
    </message>
    <message>
        <source>Humour met them as a person.</source>
        <translation>Umorul l-a întâlnit ca om.</translation>
    </message>
    <message>
        <source>Humour opened another view.</source>
        <translation>Umorul a deschis altă perspectivă.</translation>
    </message>
    <message>
        <source>Humour was for</source>
        <translation>Umorul a servit la</translation>
    </message>
    <message>
        <source>Humour: what was it for?</source>
        <translation>Umor: la ce a servit?</translation>
    </message>
    <message>
        <source>Ideology, identity, belonging? Your assessment, and at least one alternative.</source>
        <translation>Ideologie, identitate, apartenență? Aprecierea dumneavoastră și cel puțin o alternativă.</translation>
    </message>
    <message>
        <source>Is self-disclosure acceptable in this client&apos;s culture?</source>
        <translation>Este autodezvăluirea acceptabilă în cultura acestui client?</translation>
    </message>
    <message>
        <source>Is the role clear by now? (asked when no role statement stands by the third session)</source>
        <translation>Este rolul clar până acum? (se întreabă când până la a treia întâlnire nu există o declarație de rol)</translation>
    </message>
    <message>
        <source>Is there enough trust for something personal? Too early, and people retreat.</source>
        <translation>Este destulă încredere pentru ceva personal? Prea devreme, și oamenii se retrag.</translation>
    </message>
    <message>
        <source>Is there liking and respect, both ways?</source>
        <translation>Există simpatie și respect, de ambele părți?</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Depinde</translation>
    </message>
    <message>
        <source>Kept the line: friendly and professional, not a buddy.</source>
        <translation>Am păstrat limita: cu prietenie și profesionalism, fără familiarități.</translation>
    </message>
    <message>
        <source>Kind of disclosure</source>
        <translation>Felul dezvăluirii</translation>
    </message>
    <message>
        <source>Kind of disclosure: professional or personal.</source>
        <translation>Felul dezvăluirii: profesională sau personală.</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Nivelul limbajului</translation>
    </message>
    <message>
        <source>Limits of confidentiality</source>
        <translation>Limitele confidențialității</translation>
    </message>
    <message>
        <source>Limits of confidentiality as said to the client.</source>
        <translation>Limitele confidențialității, așa cum i s-au spus clientului.</translation>
    </message>
    <message>
        <source>Misconception / answer</source>
        <translation>Concepție greșită / răspuns</translation>
    </message>
    <message>
        <source>Misconceptions met and the answer given.</source>
        <translation>Concepții greșite întâlnite și răspunsul dat.</translation>
    </message>
    <message>
        <source>Mood, atmosphere, music: what was in the room?</source>
        <translation>Dispoziție, atmosferă, muzică: ce era în încăpere?</translation>
    </message>
    <message>
        <source>My empathy today</source>
        <translation>Empatia mea astăzi</translation>
    </message>
    <message>
        <source>My opening</source>
        <translation>Deschiderea mea</translation>
    </message>
    <message>
        <source>My opening, in my own words: who I am and that their wellbeing matters here.</source>
        <translation>Deschiderea mea, în cuvintele mele: cine sunt și că binele clientului contează aici.</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>Redarea mea</translation>
    </message>
    <message>
        <source>Named both sides of the job: help and control.</source>
        <translation>Am numit ambele părți ale muncii: ajutor și control.</translation>
    </message>
    <message>
        <source>Negotiable / fixed</source>
        <translation>Negociabil / stabilit</translation>
    </message>
    <message>
        <source>No role statement is on record yet. Do they know what you do and what you must pass on?</source>
        <translation>Nicio declarație de rol nu este consemnată încă. Știe clientul ce faceți și ce trebuie să transmiteți mai departe?</translation>
    </message>
    <message>
        <source>No type fits: what is different about this person?</source>
        <translation>Niciun tip nu se potrivește: ce este diferit la această persoană?</translation>
    </message>
    <message>
        <source>Notes were taken in the meeting. Could it wait until after?</source>
        <translation>S-au luat notițe în timpul întâlnirii. Ar putea aștepta până după?</translation>
    </message>
    <message>
        <source>Noticed a small step and said so.</source>
        <translation>Am observat un pas mic și am spus-o.</translation>
    </message>
    <message>
        <source>Objectives (who proposed)</source>
        <translation>Obiective (cine a propus)</translation>
    </message>
    <message>
        <source>Objectives, and who proposed each: the client, me, both.</source>
        <translation>Obiective și cine l-a propus pe fiecare: clientul, eu, amândoi.</translation>
    </message>
    <message>
        <source>One difficulty, named.</source>
        <translation>O dificultate, numită.</translation>
    </message>
    <message>
        <source>Open hostility is a sign of the start, not a verdict.</source>
        <translation>Ostilitatea deschisă este un semn de început, nu un verdict.</translation>
    </message>
    <message>
        <source>Open or closed posture as you saw it.</source>
        <translation>Postură deschisă sau închisă, așa cum ați văzut-o.</translation>
    </message>
    <message>
        <source>Opening strategies</source>
        <translation>Strategii de deschidere</translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation>Optimism</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Alte nevoi</translation>
    </message>
    <message>
        <source>Other needs that matter beside reoffending.</source>
        <translation>Alte nevoi care contează pe lângă recidivă.</translation>
    </message>
    <message>
        <source>Practical help, however small, and whether it was kept.</source>
        <translation>Ajutor practic, oricât de mic, și dacă a fost ținut.</translation>
    </message>
    <message>
        <source>Prepared the meeting.</source>
        <translation>Am pregătit întâlnirea.</translation>
    </message>
    <message>
        <source>Pull-back</source>
        <translation>Retragere</translation>
    </message>
    <message>
        <source>Raised the offence in the first sessions: happened? (if they raised it, that is fine)</source>
        <translation>Am adus în discuție fapta în primele întâlniri: s-a întâmplat? (dacă a făcut-o clientul, este în regulă)</translation>
    </message>
    <message>
        <source>Raised their religion: happened? What led to it?</source>
        <translation>Am adus în discuție religia: s-a întâmplat? Ce a dus la asta?</translation>
    </message>
    <message>
        <source>Rate the bond, and write what you felt in its own box.</source>
        <translation>Dați notă legăturii și scrieți ce ați simțit în caseta ei.</translation>
    </message>
    <message>
        <source>Rate this session only: the alliance is built meeting by meeting.</source>
        <translation>Dați notă numai acestei întâlniri: alianța se clădește întâlnire cu întâlnire.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Îndrumare</translation>
    </message>
    <message>
        <source>Relaxed and comfortable: sentences for and against.</source>
        <translation>Relaxat și în largul lui: propoziții pentru și împotrivă.</translation>
    </message>
    <message>
        <source>Requests to others (need, legal basis)</source>
        <translation>Cereri către alții (nevoie, temei legal)</translation>
    </message>
    <message>
        <source>Right time, this client, a little: was it?</source>
        <translation>Momentul potrivit, clientul potrivit, puțin: a fost așa?</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Clarificarea rolului</translation>
    </message>
    <message>
        <source>Role statement</source>
        <translation>Declarație de rol</translation>
    </message>
    <message>
        <source>Said openly that this is difficult.</source>
        <translation>Am spus deschis că este greu.</translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation>Autodezvăluire</translation>
    </message>
    <message>
        <source>Self-disclosure: what was it for?</source>
        <translation>Autodezvăluire: la ce a servit?</translation>
    </message>
    <message>
        <source>Services by me / by others</source>
        <translation>Servicii de la mine / de la alții</translation>
    </message>
    <message>
        <source>Showed concern: it was about the person.</source>
        <translation>Am arătat grijă: era vorba de persoană.</translation>
    </message>
    <message>
        <source>Showed liking, respect or real concern, and can name the moment.</source>
        <translation>Am arătat simpatie, respect sau grijă reală și pot numi momentul.</translation>
    </message>
    <message>
        <source>Showed that I am involved, not only on duty.</source>
        <translation>Am arătat că mă implic, nu doar că sunt la datorie.</translation>
    </message>
    <message>
        <source>Showed that I trust this work.</source>
        <translation>Am arătat că am încredere în acest lucru.</translation>
    </message>
    <message>
        <source>Signs that call for a referral; no diagnosis here.</source>
        <translation>Semne care cer o îndrumare; aici fără diagnostic.</translation>
    </message>
    <message>
        <source>Some say twenty to thirty sessions: context, never evidence.</source>
        <translation>Unii spun douăzeci până la treizeci de întâlniri: context, niciodată temei.</translation>
    </message>
    <message>
        <source>Something personal was told before there was much trust. How did they respond?</source>
        <translation>S-a povestit ceva personal înainte să fie multă încredere. Cum a răspuns?</translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation>Surse citite</translation>
    </message>
    <message>
        <source>Sources read, how reliable, and what you needed to know.</source>
        <translation>Surse citite, cât de sigure sunt și ce aveați nevoie să știți.</translation>
    </message>
    <message>
        <source>Spoke directly, simply and honestly.</source>
        <translation>Am vorbit direct, simplu și onest.</translation>
    </message>
    <message>
        <source>Spoke to something they are proud of.</source>
        <translation>Am vorbit despre ceva de care clientul este mândru.</translation>
    </message>
    <message>
        <source>Stayed with what distresses them.</source>
        <translation>Am rămas la ce îl doare.</translation>
    </message>
    <message>
        <source>Stories of others</source>
        <translation>Poveștile altora</translation>
    </message>
    <message>
        <source>Stories of others who made it, without identities.</source>
        <translation>Poveștile altora care au reușit, fără identități.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Puncte tari</translation>
    </message>
    <message>
        <source>Strengths, growing session by session.</source>
        <translation>Puncte tari, crescând întâlnire cu întâlnire.</translation>
    </message>
    <message>
        <source>Summed up.</source>
        <translation>Am rezumat.</translation>
    </message>
    <message>
        <source>Suspicion is noted as seen; it is no diagnosis.</source>
        <translation>Suspiciunea se notează așa cum s-a văzut; nu este un diagnostic.</translation>
    </message>
    <message>
        <source>Talk of a new life.</source>
        <translation>Discuție despre o viață nouă.</translation>
    </message>
    <message>
        <source>Talk of family.</source>
        <translation>Discuție despre familie.</translation>
    </message>
    <message>
        <source>Talked about confidentiality and its limits.</source>
        <translation>Am vorbit despre confidențialitate și limitele ei.</translation>
    </message>
    <message>
        <source>Talked more about me than about them: happened?</source>
        <translation>Am vorbit mai mult despre mine decât despre client: s-a întâmplat?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Telling of oneself, in moderation: how often in the last ten sessions.</source>
        <translation>A vorbi despre sine, cu măsură: cât de des în ultimele zece întâlniri.</translation>
    </message>
    <message>
        <source>The figure is what some of eight practitioners said.</source>
        <translation>Cifra este ce au spus unii dintre opt practicieni.</translation>
    </message>
    <message>
        <source>The first interview is for the relationship.</source>
        <translation>Prima convorbire este pentru relație.</translation>
    </message>
    <message>
        <source>The offence came up in the first sessions. Did the client bring it up, or did you?</source>
        <translation>Fapta a apărut în primele întâlniri. A adus-o în discuție clientul sau dumneavoastră?</translation>
    </message>
    <message>
        <source>The purpose that we agreed on, with its date.</source>
        <translation>Scopul asupra căruia am convenit, cu data lui.</translation>
    </message>
    <message>
        <source>The sentence with which I reflected a feeling and a thought.</source>
        <translation>Propoziția prin care am redat un sentiment și un gând.</translation>
    </message>
    <message>
        <source>The source advises disclosure in the first interview, and elsewhere only once there is trust: so early on the professional kind only.</source>
        <translation>Sursa recomandă dezvăluirea în prima convorbire, iar în alt loc numai când există încredere: deci la început numai felul profesional.</translation>
    </message>
    <message>
        <source>The source announces four and lists five; all five are here.</source>
        <translation>Sursa anunță patru și enumeră cinci; toate cinci sunt aici.</translation>
    </message>
    <message>
        <source>The source names five levels without describing them: these words are our own.</source>
        <translation>Sursa numește cinci trepte fără să le descrie: aceste cuvinte sunt ale noastre.</translation>
    </message>
    <message>
        <source>The working alliance</source>
        <translation>Alianța de lucru</translation>
    </message>
    <message>
        <source>Their religion was raised. What led to it, and how did they take it?</source>
        <translation>S-a adus în discuție religia clientului. Ce a dus la asta și cum a primit-o?</translation>
    </message>
    <message>
        <source>There are different answers: no single score.</source>
        <translation>Există răspunsuri diferite: niciun scor unic.</translation>
    </message>
    <message>
        <source>There was a confrontation. What led to it, and is a repair needed?</source>
        <translation>A fost o confruntare. Ce a dus la ea și este nevoie de o reparare?</translation>
    </message>
    <message>
        <source>These strategies come from work with addiction; the wording here is for supervision and can be edited by your team.</source>
        <translation>Aceste strategii vin din lucrul cu dependențele; formularea de aici este pentru supraveghere și poate fi editată de echipă.</translation>
    </message>
    <message>
        <source>They gave / I gave</source>
        <translation>Clientul a dat / eu am dat</translation>
    </message>
    <message>
        <source>Three sessions running without a difficulty named. What is hard at the moment?</source>
        <translation>Trei întâlniri la rând fără o dificultate numită. Ce este greu acum?</translation>
    </message>
    <message>
        <source>Three sessions with only good news: what is hard at the moment?</source>
        <translation>Trei întâlniri numai cu vești bune: ce este greu acum?</translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation>Temei de speranță</translation>
    </message>
    <message>
        <source>Told jokes or anecdotes instead: happened?</source>
        <translation>Am spus glume sau anecdote în schimb: s-a întâmplat?</translation>
    </message>
    <message>
        <source>Told something intimate about me or my family: happened?</source>
        <translation>Am povestit ceva intim despre mine sau familia mea: s-a întâmplat?</translation>
    </message>
    <message>
        <source>Took notes in the meeting: happened?</source>
        <translation>Am luat notițe în timpul întâlnirii: s-a întâmplat?</translation>
    </message>
    <message>
        <source>Trotter&apos;s own model includes confronting talk in favour of crime; the source leaves that out with this group, and so does this checklist.</source>
        <translation>Modelul lui Trotter include confruntarea vorbelor în favoarea infracțiunii; sursa o lasă deoparte la acest grup, la fel și această listă.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Încredere</translation>
    </message>
    <message>
        <source>Was open, and said what I may not tell.</source>
        <translation>Am vorbit deschis și am spus ce nu am voie să spun.</translation>
    </message>
    <message>
        <source>Ways offered and chosen</source>
        <translation>Căi oferite și alese</translation>
    </message>
    <message>
        <source>Ways to get there that were on offer, and the one chosen.</source>
        <translation>Căile de a ajunge acolo care s-au oferit și cea aleasă.</translation>
    </message>
    <message>
        <source>We did together</source>
        <translation>Am făcut împreună</translation>
    </message>
    <message>
        <source>What I provide, what others provide.</source>
        <translation>Ce ofer eu, ce oferă alții.</translation>
    </message>
    <message>
        <source>What I want to get better at.</source>
        <translation>Ce vreau să fac mai bine.</translation>
    </message>
    <message>
        <source>What did each of us give today?</source>
        <translation>Ce a dat fiecare dintre noi astăzi?</translation>
    </message>
    <message>
        <source>What did we do together today?</source>
        <translation>Ce am făcut împreună astăzi?</translation>
    </message>
    <message>
        <source>What do I think they felt?</source>
        <translation>Ce cred că a simțit clientul?</translation>
    </message>
    <message>
        <source>What in this session could they hope on?</source>
        <translation>Ce din această întâlnire îi poate da clientului speranță?</translation>
    </message>
    <message>
        <source>What institution, law or time did not allow today: no fault of yours.</source>
        <translation>Ce nu au permis astăzi instituția, legea sau timpul: nu este vina dumneavoastră.</translation>
    </message>
    <message>
        <source>What is negotiable and what is fixed.</source>
        <translation>Ce este negociabil și ce este stabilit.</translation>
    </message>
    <message>
        <source>What it may be about / what else it may be</source>
        <translation>Despre ce poate fi vorba / despre ce altceva</translation>
    </message>
    <message>
        <source>What the client expects, in their words.</source>
        <translation>Ce așteaptă clientul, în cuvintele lui.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Pe ce se sprijină</translation>
    </message>
    <message>
        <source>What this rests on: eight practitioners in six countries (two women, six men), in prisons, with five to twenty years of work, three of them with more than 200 such clients. A small qualitative base.</source>
        <translation>Pe ce se sprijină: opt practicieni din șase țări (două femei, șase bărbați), în penitenciare, cu cinci până la douăzeci de ani de lucru, trei dintre ei cu peste 200 de astfel de clienți. O bază calitativă mică.</translation>
    </message>
    <message>
        <source>What was negotiated: asked, offered, agreed.</source>
        <translation>Ce s-a negociat: cerut, oferit, convenit.</translation>
    </message>
    <message>
        <source>What we expect of each other</source>
        <translation>Ce așteptăm unul de la altul</translation>
    </message>
    <message>
        <source>When the client&apos;s consent is needed.</source>
        <translation>Când este nevoie de consimțământul clientului.</translation>
    </message>
    <message>
        <source>Where do they belong, where were they pushed out?</source>
        <translation>Unde simte că aparține, de unde a fost împins afară?</translation>
    </message>
    <message>
        <source>Which of my words today could have been heard as a verdict?</source>
        <translation>Care dintre cuvintele mele de astăzi ar fi putut suna ca un verdict?</translation>
    </message>
    <message>
        <source>Which words suit: plain or elaborate?</source>
        <translation>Ce cuvinte se potrivesc: simple sau elaborate?</translation>
    </message>
    <message>
        <source>Who can see the file.</source>
        <translation>Cine poate vedea dosarul.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Cine ce face</translation>
    </message>
    <message>
        <source>Who does what: work on the case, work on the administration.</source>
        <translation>Cine ce face: lucrul la caz, lucrul administrativ.</translation>
    </message>
    <message>
        <source>Who sees the file</source>
        <translation>Cine vede dosarul</translation>
    </message>
    <message>
        <source>Who talked</source>
        <translation>Cine a vorbit</translation>
    </message>
    <message>
        <source>Who talked more? 0 me, 10 them.</source>
        <translation>Cine a vorbit mai mult? 0 eu, 10 clientul.</translation>
    </message>
    <message>
        <source>Who the clients are</source>
        <translation>Cine sunt clienții</translation>
    </message>
    <message>
        <source>Why are we here, and what can we achieve? Two lines, dated.</source>
        <translation>De ce suntem aici și ce putem realiza? Două rânduri, cu dată.</translation>
    </message>
    <message>
        <source>Why are we here? The goals in the client&apos;s own words.</source>
        <translation>De ce suntem aici? Scopurile în cuvintele clientului.</translation>
    </message>
    <message>
        <source>Without hope nothing changes: see how often hope was voiced.</source>
        <translation>Fără speranță nu se schimbă nimic: vedeți cât de des s-a exprimat speranța.</translation>
    </message>
    <message>
        <source>Words that could judge</source>
        <translation>Cuvinte care ar putea judeca</translation>
    </message>
    <message>
        <source>Worked on an objective that both agreed on.</source>
        <translation>Am lucrat la un obiectiv asupra căruia am convenit amândoi.</translation>
    </message>
    <message>
        <source>Worry about release: here it is a sign of coming closer.</source>
        <translation>Îngrijorare privind liberarea: aici este un semn de apropiere.</translation>
    </message>
    <message>
        <source>a new view</source>
        <translation>o perspectivă nouă</translation>
    </message>
    <message>
        <source>being human</source>
        <translation>a fi om</translation>
    </message>
    <message>
        <source>brings and does the work</source>
        <translation>aduce și face lucrul</translation>
    </message>
    <message>
        <source>easing tension</source>
        <translation>destinderea tensiunii</translation>
    </message>
    <message>
        <source>elaborate</source>
        <translation>elaborate</translation>
    </message>
    <message>
        <source>every word weighed</source>
        <translation>fiecare cuvânt cântărit</translation>
    </message>
    <message>
        <source>glad to meet, respect on both sides</source>
        <translation>bucurie de întâlnire, respect de ambele părți</translation>
    </message>
    <message>
        <source>goes along when asked</source>
        <translation>merge împreună dacă i se cere</translation>
    </message>
    <message>
        <source>meeting as persons</source>
        <translation>întâlnire ca oameni</translation>
    </message>
    <message>
        <source>no pulling back at all</source>
        <translation>nicio retragere</translation>
    </message>
    <message>
        <source>no shared idea of why we meet</source>
        <translation>nicio idee comună despre motivul pentru care ne întâlnim</translation>
    </message>
    <message>
        <source>nothing was worked on</source>
        <translation>nu s-a lucrat la nimic</translation>
    </message>
    <message>
        <source>opens on some topics</source>
        <translation>se deschide la unele subiecte</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personală</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>polite, sometimes warm</source>
        <translation>politicos, uneori cald</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>profesională</translation>
    </message>
    <message>
        <source>same purpose, limits clear to both</source>
        <translation>același scop, limite clare pentru amândoi</translation>
    </message>
    <message>
        <source>says hard things unasked</source>
        <translation>spune lucruri grele neîntrebat</translation>
    </message>
    <message>
        <source>seeing the person</source>
        <translation>a vedea persoana</translation>
    </message>
    <message>
        <source>showing that I am involved</source>
        <translation>a arăta că mă implic</translation>
    </message>
    <message>
        <source>some points shared, limits still tested</source>
        <translation>unele puncte comune, limitele încă încercate</translation>
    </message>
    <message>
        <source>some topics closed</source>
        <translation>unele subiecte închise</translation>
    </message>
    <message>
        <source>strangers on two sides of a table</source>
        <translation>străini de o parte și de alta a mesei</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>obișnuit</translation>
    </message>
    <message>
        <source>whole meeting against it</source>
        <translation>toată întâlnirea împotrivă</translation>
    </message>
</context>
</TS>
