<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>access log</source>
        <translation>journal des accès</translation>
    </message>
    <message>
        <source>addition to an entry</source>
        <translation>ajout à une entrée</translation>
    </message>
    <message>
        <source>agency recovery added</source>
        <translation>accès de l’administration ajouté</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>en CSV</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>en JSON</translation>
    </message>
    <message>
        <source>chart saved</source>
        <translation>graphique enregistré</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>personne ajoutée</translation>
    </message>
    <message>
        <source>codename</source>
        <translation>nom de code</translation>
    </message>
    <message>
        <source>copy for the client</source>
        <translation>copie pour la personne suivie</translation>
    </message>
    <message>
        <source>cut off while it was written and taken away</source>
        <translation>interrompu pendant l’écriture et supprimé</translation>
    </message>
    <message>
        <source>data key rotated</source>
        <translation>clé des données renouvelée</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>erased earlier and back with the backup</source>
        <translation>personne effacée auparavant et revenue avec la sauvegarde</translation>
    </message>
    <message>
        <source>event</source>
        <translation>évènement</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>factual part copied</source>
        <translation>partie factuelle copiée</translation>
    </message>
    <message>
        <source>for a colleague</source>
        <translation>pour un ou une collègue</translation>
    </message>
    <message>
        <source>for a second machine</source>
        <translation>pour un second ordinateur</translation>
    </message>
    <message>
        <source>hand-over file</source>
        <translation>fichier de transmission</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>import annulé</translation>
    </message>
    <message>
        <source>journals set aside were deleted</source>
        <translation>journaux mis de côté supprimés</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>keyring added</source>
        <translation>trousseau ajouté</translation>
    </message>
    <message>
        <source>keyring removed</source>
        <translation>trousseau retiré</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>names replaced</source>
        <translation>noms remplacés</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>phrase secrète changée</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>phase or event</source>
        <translation>phase ou évènement</translation>
    </message>
    <message>
        <source>profile term</source>
        <translation>mot du profil</translation>
    </message>
    <message>
        <source>promise or task</source>
        <translation>promesse ou tâche</translation>
    </message>
    <message>
        <source>question asked again</source>
        <translation>question posée à nouveau</translation>
    </message>
    <message>
        <source>question set aside</source>
        <translation>question mise de côté</translation>
    </message>
    <message>
        <source>recovery code on paper</source>
        <translation>code de récupération sur papier</translation>
    </message>
    <message>
        <source>recovery code printed by a command</source>
        <translation>code de récupération affiché par une commande</translation>
    </message>
    <message>
        <source>recovery code renewed</source>
        <translation>code de récupération renouvelé</translation>
    </message>
    <message>
        <source>recovery code shown</source>
        <translation>code de récupération affiché</translation>
    </message>
    <message>
        <source>repair note</source>
        <translation>note de réparation</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>date de révision</translation>
    </message>
    <message>
        <source>salvage</source>
        <translation>sauvetage</translation>
    </message>
    <message>
        <source>search index made anew</source>
        <translation>index de recherche refait</translation>
    </message>
    <message>
        <source>sheet printed</source>
        <translation>fiche imprimée</translation>
    </message>
    <message>
        <source>sheet saved as pdf</source>
        <translation>fiche enregistrée en PDF</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>tension</translation>
    </message>
    <message>
        <source>summary decisions</source>
        <translation>décisions pour la synthèse</translation>
    </message>
    <message>
        <source>tag decisions, no text</source>
        <translation>décisions sur les étiquettes, sans texte</translation>
    </message>
    <message>
        <source>tags reviewed</source>
        <translation>étiquettes passées en revue</translation>
    </message>
    <message>
        <source>way in revoked</source>
        <translation>accès révoqué</translation>
    </message>
    <message>
        <source>what came back from supervision</source>
        <translation>ce qui est revenu de la supervision</translation>
    </message>
    <message>
        <source>with all names</source>
        <translation>avec tous les noms</translation>
    </message>
    <message>
        <source>with the agency&apos;s key</source>
        <translation>avec la clé de l’administration</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation>avec la phrase secrète</translation>
    </message>
    <message>
        <source>with the recovery code</source>
        <translation>avec le code de récupération</translation>
    </message>
    <message>
        <source>with this desktop&apos;s keyring</source>
        <translation>avec le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>with what was felt</source>
        <translation>avec ce qui a été ressenti</translation>
    </message>
    <message>
        <source>without what was felt</source>
        <translation>sans ce qui a été ressenti</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <comment>{count} difference</comment>
        <translation>
            <numerusform>{count} différence</numerusform>
            <numerusform>{count} différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} note</numerusform>
            <numerusform>{count} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left as they are</source>
        <comment>{count} left as it is</comment>
        <translation>
            <numerusform>{count} laissé tel quel</numerusform>
            <numerusform>{count} laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <comment>{count} left out</comment>
        <translation>
            <numerusform>{count} omis</numerusform>
            <numerusform>{count} omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} masked</source>
        <comment>{count} masked</comment>
        <translation>
            <numerusform>{count} masqué</numerusform>
            <numerusform>{count} masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows lost</source>
        <comment>{count} row lost</comment>
        <translation>
            <numerusform>{count} ligne perdue</numerusform>
            <numerusform>{count} lignes perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>A record is kept only as long as it is needed. Enter opens the client&apos;s page: set a later day, or erase it.</source>
        <translation>Un dossier n’est gardé qu’aussi longtemps qu’il est nécessaire. Entrée ouvre la page de la personne : fixez un jour plus tard, ou effacez-la.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Each line is chained to the one before it, so that a later change is noticed. The log itself holds no names, no codenames and no words of entries; codenames are put in for you here. A line is written when a client&apos;s pages are opened; a search over all clients and the reading of an entry by a second person are not noted.</source>
        <translation>Chaque ligne est liée à la précédente, si bien qu’un changement ultérieur se remarque. Le journal des accès ne contient lui-même ni noms, ni noms de code, ni mots des notes ; les noms de code sont mis ici pour vous. Une ligne s’écrit quand les pages d’une personne sont ouvertes ; une recherche parmi toutes et la lecture d’une note par une seconde personne ne sont pas notées.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Is it still needed?</source>
        <translation>Est-il encore nécessaire ?</translation>
    </message>
    <message>
        <source>Journal opened</source>
        <translation>Journal ouvert</translation>
    </message>
    <message>
        <source>Journal restored</source>
        <translation>Journal restauré</translation>
    </message>
    <message>
        <source>Line {number} was changed from outside, or one before it was taken away.</source>
        <translation>La ligne {number} a été modifiée de l’extérieur, ou une ligne avant elle a été retirée.</translation>
    </message>
    <message>
        <source>No record is due for review in the next two weeks.</source>
        <translation>Aucun dossier n’est à réviser dans les deux prochaines semaines.</translation>
    </message>
    <message>
        <source>Opened with the agency&apos;s key</source>
        <translation>Ouvert avec la clé de l’administration</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Records to review</source>
        <translation>Dossiers à réviser</translation>
    </message>
    <message>
        <source>Save for data protection …</source>
        <translation>Enregistrer pour la protection des données …</translation>
    </message>
    <message>
        <source>Save the log to</source>
        <translation>Enregistrer le journal des accès sous</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>Le journal des accès est enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Ways in changed</source>
        <translation>Accès modifiés</translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation>Qui a regardé, et pourquoi</translation>
    </message>
    <message>
        <source>{all} lines. The newest {most} are listed here; a saved log has all of them.</source>
        <translation>{all} lignes. Les {most} plus récentes figurent ici ; un journal enregistré les contient toutes.</translation>
    </message>
    <message numerus="yes">
        <source>{lines} lines</source>
        <comment>{lines} line</comment>
        <translation>
            <numerusform>{lines} ligne</numerusform>
            <numerusform>{lines} lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>All suggestions</source>
        <translation>Toutes les suggestions</translation>
    </message>
    <message>
        <source>How often suggestions were kept</source>
        <translation>Combien de suggestions ont été gardées</translation>
    </message>
    <message>
        <source>How often you kept what was suggested. The range holds the true share in 95 of 100 such counts; with few decisions it is wide. These counts are yours: they stand in no summary and no export, and say nothing about you.</source>
        <translation>Combien de fois vous avez gardé ce qui était suggéré. L’intervalle contient la vraie part dans 95 comptages de ce genre sur 100 ; avec peu de décisions il est large. Ces chiffres sont à vous : ils ne figurent dans aucune synthèse ni aucun export et ne disent rien de vous.</translation>
    </message>
    <message>
        <source>No decisions yet. They are counted once you keep or drop suggestions beside an entry.</source>
        <translation>Pas encore de décisions. Elles sont comptées dès que vous gardez ou écartez des suggestions à côté d’une note.</translation>
    </message>
    <message>
        <source>Those of the present cues and models</source>
        <translation>Celles des indices et modèles actuels</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>Quelles suggestions</translation>
    </message>
    <message numerus="yes">
        <source>You decided on {count} suggestions</source>
        <comment>You decided on {count} suggestion</comment>
        <translation>
            <numerusform>Vous avez décidé de {count} suggestion</numerusform>
            <numerusform>Vous avez décidé de {count} suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>added {count} yourself</source>
        <translation>{count} ajoutées par vous</translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation>{count} changées</translation>
    </message>
    <message>
        <source>dropped {count}</source>
        <translation>{count} écartées</translation>
    </message>
    <message>
        <source>kept {count}</source>
        <translation>{count} gardées</translation>
    </message>
    <message>
        <source>none suggested</source>
        <translation>aucune suggérée</translation>
    </message>
    <message>
        <source>{kept} of {decided} = {share} %, range {low} to {high} %</source>
        <translation>{kept} sur {decided} = {share} %, intervalle {low} à {high} %</translation>
    </message>
    <message>
        <source>{told} and kept {kept} of them ({share} %).</source>
        <translation>{told} et en avez gardé {kept} ({share} %).</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Dropped (D)</source>
        <translation>Abandonnée (D)</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>Tenue (K)</translation>
    </message>
    <message>
        <source>New session (N)</source>
        <translation>Nouvelle séance (N)</translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation>Non tenue (B)</translation>
    </message>
    <message>
        <source>Not repaired (U)</source>
        <translation>Non réparé (U)</translation>
    </message>
    <message>
        <source>Repaired (R)</source>
        <translation>Réparé (R)</translation>
    </message>
    <message>
        <source>Was no strain (X)</source>
        <translation>N’était pas une tension (X)</translation>
    </message>
</context>
<context>
    <name>AddClient</name>
    <message>
        <source>A codename that only you can place: no initials, no birthday. Real names go into the words to mask, later.</source>
        <translation>Un nom de code que vous seul pouvez situer : ni initiales ni date de naissance. Les vrais noms vont plus tard dans les mots à masquer.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Où en est le suivi</translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation>par exemple K-07</translation>
    </message>
</context>
<context>
    <name>AgainView</name>
    <message>
        <source>Entries keep the suggestions of the cues and models of their day. Here all finished entries are read again with the present ones. You see what would come and go before anything changes; what you kept, dropped or added yourself is never touched.</source>
        <translation>Les notes gardent les suggestions des indices et modèles de leur jour. Ici, toutes les notes terminées sont relues avec les actuels. Vous voyez ce qui viendrait et partirait avant que rien ne change ; ce que vous avez gardé, écarté ou ajouté n’est jamais touché.</translation>
    </message>
    <message>
        <source>Read all entries again</source>
        <translation>Relire toutes les notes</translation>
    </message>
    <message>
        <source>Reading entries again</source>
        <translation>Relecture des notes</translation>
    </message>
    <message>
        <source>Reading entries again …</source>
        <translation>Relecture des notes …</translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation>Phrases qui changeraient</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take these suggestions</source>
        <translation>Prendre ces suggestions</translation>
    </message>
    <message>
        <source>The suggestions are as they were before. What you decided since stays.</source>
        <translation>Les suggestions sont comme avant. Ce que vous avez décidé depuis reste.</translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation>Il n’y a pas encore de notes terminées.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries have new suggestions.</source>
        <comment>{count} entry has new suggestions.</comment>
        <translation>
            <numerusform>{count} note a de nouvelles suggestions.</numerusform>
            <numerusform>{count} notes ont de nouvelles suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries read</source>
        <comment>{count} entry read</comment>
        <translation>
            <numerusform>{count} note lue</numerusform>
            <numerusform>{count} notes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are: you worked on them meanwhile.</source>
        <comment>{count} was left as it is: you worked on it meanwhile.</comment>
        <translation>
            <numerusform>{count} est restée telle quelle : vous y avez travaillé entre-temps.</numerusform>
            <numerusform>{count} sont restées telles quelles : vous y avez travaillé entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>{read}: {new} suggestions would come, {gone} would go, {same} stay.</source>
        <translation>{read} : {new} suggestions viendraient, {gone} partiraient, {same} restent.</translation>
    </message>
</context>
<context>
    <name>AgreedView</name>
    <message>
        <source>Promises and tasks</source>
        <translation>Promesses et tâches</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep it with this client</source>
        <translation>Garder auprès de cette personne</translation>
    </message>
    <message>
        <source>Tasks show on Today from a week before their day. All three stand on the sheet before the next meeting until you close them.</source>
        <translation>Les tâches apparaissent dans Aujourd’hui une semaine avant leur jour. Les trois figurent sur la fiche d’avant la prochaine rencontre jusqu’à ce que vous les fermiez.</translation>
    </message>
    <message>
        <source>Tasks that came out of it</source>
        <translation>Tâches qui en sont sorties</translation>
    </message>
    <message>
        <source>Tasks until</source>
        <translation>Tâches jusqu’au</translation>
    </message>
    <message>
        <source>Thoughts to keep in mind</source>
        <translation>Pensées à garder à l’esprit</translation>
    </message>
    <message>
        <source>What came back from supervision</source>
        <translation>Ce qui est revenu de la supervision</translation>
    </message>
    <message>
        <source>What to leave alone for now</source>
        <translation>Ce qu’il faut laisser reposer</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>un par ligne</translation>
    </message>
</context>
<context>
    <name>AtRest</name>
    <message>
        <source>Amend session {number}</source>
        <translation>Amender la séance {number}</translation>
    </message>
    <message>
        <source>An amendment is begun and not finished; the entry stays as it was until then.</source>
        <translation>Une modification est commencée et non terminée ; d’ici là, la note reste comme elle était.</translation>
    </message>
    <message>
        <source>Drop the amendment</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Drop what is not finished</source>
        <translation>Abandonner ce qui n’est pas terminé</translation>
    </message>
    <message>
        <source>Go on amending session {number}</source>
        <translation>Continuer à amender la séance {number}</translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation>Nouvelle note (Ctrl+N)</translation>
    </message>
    <message>
        <source>Read session {number}</source>
        <translation>Lire la séance {number}</translation>
    </message>
    <message>
        <source>Session {number} is finished</source>
        <translation>La séance {number} est terminée</translation>
    </message>
    <message>
        <source>Session {number}: {status}</source>
        <translation>Séance {number} : {status}</translation>
    </message>
    <message>
        <source>The entry stays as it is until you ask to amend it.</source>
        <translation>La note reste telle quelle tant que vous ne demandez pas à l’amender.</translation>
    </message>
    <message>
        <source>What you wrote of it is not finished.</source>
        <translation>Ce que vous en avez écrit n’est pas terminé.</translation>
    </message>
    <message>
        <source>Write about session {number}</source>
        <translation>Écrire sur la séance {number}</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A backup is one encrypted file that carries its own keys. It opens with the passphrase or the code of its day. Keep it on another disk.</source>
        <translation>Une sauvegarde est un seul fichier chiffré qui porte ses propres clés. Elle s’ouvre avec la phrase secrète ou le code de son jour. Gardez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Une nouvelle clé</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Sauvegarder maintenant …</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bring one back</source>
        <translation>En ramener une</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Encrypt everything anew …</source>
        <translation>Tout rechiffrer …</translation>
    </message>
    <message>
        <source>Everything that was checked is sound.</source>
        <translation>Tout ce qui a été vérifié est sain.</translation>
    </message>
    <message>
        <source>If somebody may have copied your files and known your passphrase or code: a fresh key and a new recovery code.</source>
        <translation>Si quelqu’un a pu copier vos fichiers et connaître votre phrase secrète ou votre code : une clé neuve et un nouveau code de récupération.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>Tout est-il sain ?</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Make the search anew</source>
        <translation>Refaire l’index de recherche</translation>
    </message>
    <message>
        <source>Making the search anew …</source>
        <translation>L’index de recherche est refait …</translation>
    </message>
    <message>
        <source>Only the search is not sound: it may not find everything. What you wrote is whole. Make the search anew.</source>
        <translation>Seule la recherche n’est pas saine : elle ne trouve peut-être pas tout. Ce que vous avez écrit est intact. Refaites l’index de recherche.</translation>
    </message>
    <message>
        <source>Reading every page …</source>
        <translation>Lecture de chaque page …</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurer depuis</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Something is not sound. Do not write on; bring back the last backup.</source>
        <translation>Quelque chose n’est pas sain. N’écrivez plus ; ramenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The present journal is moved aside first; nothing is overwritten.</source>
        <translation>Le journal actuel est d’abord mis de côté ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Le réglage reste tel qu’il était. {why}</translation>
    </message>
    <message>
        <source>Would it come back?</source>
        <translation>Reviendrait-elle ?</translation>
    </message>
    <message>
        <source>Writing and verifying the backup …</source>
        <translation>Écriture et vérification de la sauvegarde …</translation>
    </message>
    <message>
        <source>Written as {name} in {folder}, and read back to verify it.</source>
        <translation>Écrite sous le nom {name} dans {folder}, et relue pour vérification.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BeforeAfterCard</name>
    <message>
        <source>Before and after a day</source>
        <translation>Avant et après un jour</translation>
    </message>
    <message>
        <source>Before and after a day you choose</source>
        <translation>Avant et après un jour que vous choisissez</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>For a day that means something to you: a new officer, a release. It cannot show what changed the ratings.</source>
        <translation>Pour un jour qui compte pour vous : un changement d’agent, une libération. Cela ne peut pas montrer ce qui a changé les notations.</translation>
    </message>
    <message>
        <source>Later from</source>
        <translation>Plus tard à partir du</translation>
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
        <translation>Le jour à partir duquel les séances comptent comme plus tardives</translation>
    </message>
    <message>
        <source>Theil-Sen slope a session</source>
        <translation>Pente de Theil-Sen par séance</translation>
    </message>
    <message>
        <source>tau-b over all sessions</source>
        <translation>tau-b sur toutes les séances</translation>
    </message>
    <message>
        <source>{before} ratings before and {after} from that day on: at least three of either kind are needed.</source>
        <translation>{before} notations avant et {after} à partir de ce jour : il en faut au moins trois de chaque.</translation>
    </message>
</context>
<context>
    <name>BeforeView</name>
    <message>
        <source>The sheet could not be put together.</source>
        <translation>La fiche n’a pas pu être préparée.</translation>
    </message>
    <message>
        <source>The sheet is being put together …</source>
        <translation>La fiche est en préparation …</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin the first session</source>
        <translation>Commencer la première séance</translation>
    </message>
    <message>
        <source>Begin today&apos;s</source>
        <translation>Commencer celle d’aujourd’hui</translation>
    </message>
    <message>
        <source>It is begun when you have met, and keeps what you rate, write and agree.</source>
        <translation>Elle commence quand vous vous êtes vus, et garde ce que vous notez, écrivez et convenez.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not finished: what you write here belongs to it, also what you typed just now. It goes along if you begin today&apos;s.</source>
        <translation>La séance {number} du {day} n’est pas terminée : ce que vous écrivez ici en fait partie, ainsi que ce que vous venez de taper, qui vous suit si vous commencez celle d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Session {number} of {day} is not finished: what you write here belongs to it.</source>
        <translation>La séance {number} du {day} n’est pas terminée : ce que vous écrivez ici en fait partie.</translation>
    </message>
</context>
<context>
    <name>BlindView</name>
    <message>
        <source>Add a label (A)</source>
        <translation>Ajouter une étiquette (A)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>I went through all of it</source>
        <translation>J’ai tout parcouru</translation>
    </message>
    <message>
        <source>Label each sentence as the codebook says; many have no label. A adds, X takes the last one away, Ctrl+Z undoes.</source>
        <translation>Étiquetez chaque phrase comme le dit le livre de codes ; beaucoup n’ont pas d’étiquette. A ajoute, X retire la dernière, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Label the sentence as …</source>
        <translation>Étiqueter la phrase comme …</translation>
    </message>
    <message>
        <source>Sentences to label</source>
        <translation>Phrases à étiqueter</translation>
    </message>
    <message>
        <source>Take it away (X)</source>
        <translation>Retirer (X)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You labelled a sign of danger. It belongs in the official channel; this journal reports nothing.</source>
        <translation>Vous avez étiqueté un signe de danger. Il relève de la voie officielle ; ce journal ne signale rien.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>pas d’étiquette</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Set the line with its reason</source>
        <translation>Fixer la ligne avec sa raison</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>rated {value}</source>
        <translation>noté {value}</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>All of it is in the journal.</source>
        <translation>Tout est dans le journal.</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Bringing in …</source>
        <translation>Entrée en cours …</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Comparing with the journal …</source>
        <translation>Comparaison avec le journal …</translation>
    </message>
    <message>
        <source>Entries of another diary become sessions here. You see first what would come in; nothing is overwritten.</source>
        <translation>Les notes d’un autre journal deviennent ici des séances. Vous voyez d’abord ce qui entrerait ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>First entries</source>
        <translation>Premières notes</translation>
    </message>
    <message>
        <source>From another diary</source>
        <translation>Depuis un autre journal</translation>
    </message>
    <message>
        <source>Give the new client a codename first.</source>
        <translation>Donnez d’abord un nom de code à la nouvelle personne suivie.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Its entries are taken out again. Sessions that you have worked on since stay where they are.</source>
        <translation>Ses notes sont ressorties. Les séances sur lesquelles vous avez travaillé depuis restent en place.</translation>
    </message>
    <message>
        <source>Last import, {day}: {entries} from {program}.</source>
        <translation>Dernier import, {day} : {entries} depuis {program}.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take the import back …</source>
        <translation>Annuler l’import …</translation>
    </message>
    <message>
        <source>Take the last import back?</source>
        <translation>Annuler le dernier import ?</translation>
    </message>
    <message>
        <source>Taking out …</source>
        <translation>Sortie en cours …</translation>
    </message>
    <message>
        <source>The folder of the other diary</source>
        <translation>Le dossier de l’autre journal</translation>
    </message>
    <message>
        <source>The last import was cut off after {entries}. Bring the diary in again to go on, or take it back.</source>
        <translation>Le dernier import s’est interrompu après {entries}. Faites entrer le journal encore une fois pour continuer, ou annulez-le.</translation>
    </message>
    <message>
        <source>The other diary</source>
        <translation>L’autre journal</translation>
    </message>
    <message>
        <source>The program it comes from</source>
        <translation>Le programme dont il vient</translation>
    </message>
    <message>
        <source>What each client would get</source>
        <translation>Ce que chaque personne recevrait</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Bring it back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>No words are begun there, so none were dropped. What was rated and noted stays.</source>
        <translation>Aucun mot n’y est commencé, rien n’a donc été abandonné. Ce qui a été noté et évalué reste.</translation>
    </message>
    <message>
        <source>Nothing that was dropped is left to bring back; it is held for a day.</source>
        <translation>Il ne reste rien d’abandonné à récupérer ; cela se garde un jour.</translation>
    </message>
    <message>
        <source>Session {number} is dropped with what was written of it; nothing else was recorded.</source>
        <translation>La séance {number} est abandonnée avec ce qui en était écrit ; rien d’autre n’était consigné.</translation>
    </message>
    <message>
        <source>Session {number} is gone: nothing was written or recorded of it.</source>
        <translation>La séance {number} n’est plus là : rien n’en avait été écrit ni noté.</translation>
    </message>
    <message>
        <source>Session {number} is not in the journal any more. What you typed for it can be brought back for a day.</source>
        <translation>La séance {number} n’est plus dans le journal. Ce que vous avez écrit à son sujet peut être récupéré pendant un jour.</translation>
    </message>
    <message>
        <source>The amendment of session {number} is dropped; the entry stands as it was.</source>
        <translation>La modification de la séance {number} est abandonnée ; la note reste comme elle était.</translation>
    </message>
    <message>
        <source>What was written of session {number} is dropped; all else that was recorded stays.</source>
        <translation>Ce qui était écrit de la séance {number} est abandonné ; tout le reste de ce qui est consigné demeure.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>A sign of danger is among them. It is dealt with in the official channel; this journal reports nothing.</source>
        <translation>Un signe de danger s’y trouve. Il se traite par la voie officielle ; ce journal ne signale rien.</translation>
    </message>
    <message>
        <source>Compared with the present entry</source>
        <translation>Comparé à la note actuelle</translation>
    </message>
    <message>
        <source>The first {count} sentences are listed.</source>
        <translation>Les {count} premières phrases sont listées.</translation>
    </message>
    <message>
        <source>The present entry says the same, word for word.</source>
        <translation>La note actuelle dit la même chose, mot pour mot.</translation>
    </message>
    <message>
        <source>after “{words}”</source>
        <translation>après « {words} »</translation>
    </message>
    <message>
        <source>in the present entry only</source>
        <translation>dans la note actuelle seulement</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>dans cette version seulement</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of the working alliance</source>
        <translation>Graphique de l’alliance de travail</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A level is drawn from the third rating on.</source>
        <translation>Un niveau est tracé à partir de la troisième notation.</translation>
    </message>
    <message>
        <source>A strain was noted: {kind}, {state}.</source>
        <translation>Une tension a été notée : {kind}, {state}.</translation>
    </message>
    <message>
        <source>Confirmed too, but without a lane of their own for want of room: {tags}.</source>
        <translation>Confirmées aussi, mais sans ligne à elles faute de place : {tags}.</translation>
    </message>
    <message>
        <source>Counted and drawn here are tagged sentences. What you ticked in a checklist stands with its session, and among the strategies of a summary.</source>
        <translation>Ce qui est compté et dessiné ici, ce sont des phrases étiquetées. Ce que vous avez coché dans une liste se trouve avec sa séance, et parmi les stratégies d’un résumé.</translation>
    </message>
    <message>
        <source>How often, in what was written</source>
        <translation>À quelle fréquence, dans ce qui a été écrit</translation>
    </message>
    <message>
        <source>In 10, likely range</source>
        <translation>Sur 10, intervalle probable</translation>
    </message>
    <message>
        <source>It was said that there was no strain.</source>
        <translation>Il a été indiqué qu’il n’y a pas eu de tension.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No held session is recorded yet.</source>
        <translation>Aucune séance tenue n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>No tag is confirmed yet.</source>
        <translation>Aucune étiquette n’est encore confirmée.</translation>
    </message>
    <message>
        <source>Questions to you</source>
        <translation>Questions pour vous</translation>
    </message>
    <message>
        <source>Sentences with a confirmed tag, in the last six sessions that were written and gone through. A trend is named from 12 sessions and 10 tags on; even a threefold rise is mostly too little to be named.</source>
        <translation>Phrases portant une étiquette confirmée, dans les six dernières séances écrites et passées en revue. Une tendance est nommée à partir de 12 séances et 10 étiquettes ; même un triplement est le plus souvent trop peu pour être nommé.</translation>
    </message>
    <message>
        <source>Session {number} · {day}</source>
        <translation>Séance {number} · {day}</translation>
    </message>
    <message>
        <source>Session {number}: {words} {back}</source>
        <translation>Séance {number} : {words} {back}</translation>
    </message>
    <message>
        <source>Since the first sessions</source>
        <translation>Depuis les premières séances</translation>
    </message>
    <message>
        <source>Strain {number} · {state}</source>
        <translation>Tension {number} · {state}</translation>
    </message>
    <message>
        <source>Strategies and what followed</source>
        <translation>Stratégies et ce qui a suivi</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Marquées</translation>
    </message>
    <message>
        <source>Tagged sentences per session</source>
        <translation>Phrases étiquetées par séance</translation>
    </message>
    <message numerus="yes">
        <source>The client did not come to {count} meetings, the last on {day}.</source>
        <comment>The client did not come to {count} meeting, on {day}.</comment>
        <translation>
            <numerusform>La personne n’est pas venue à {count} rencontre, le {day}.</numerusform>
            <numerusform>La personne n’est pas venue à {count} rencontres, la dernière le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {count} of them are in sight.</source>
        <comment>The last one of them is in sight.</comment>
        <translation>
            <numerusform>La dernière d’entre elles est affichée.</numerusform>
            <numerusform>Les {count} dernières d’entre elles sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level is now about {mean}, likely between {low} and {high}.</source>
        <translation>Le niveau est maintenant d’environ {mean}, probablement entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The order is always the same. None of it shows why.</source>
        <translation>L’ordre est toujours le même. Rien de cela ne montre pourquoi.</translation>
    </message>
    <message>
        <source>Was there a strain?</source>
        <translation>Y a-t-il eu une tension ?</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Ce que disent les notations</translation>
    </message>
    <message>
        <source>What was it then? (may stay empty)</source>
        <translation>Qu’était-ce alors ? (peut rester vide)</translation>
    </message>
    <message>
        <source>Why it was no strain</source>
        <translation>Pourquoi ce n’était pas une tension</translation>
    </message>
    <message>
        <source>Working alliance</source>
        <translation>Alliance de travail</translation>
    </message>
    <message>
        <source>a colleague&apos;s judgement</source>
        <translation>appréciation d’un ou une collègue</translation>
    </message>
    <message>
        <source>a question to you</source>
        <translation>une question pour vous</translation>
    </message>
    <message>
        <source>away from it</source>
        <translation>qui en éloigne</translation>
    </message>
    <message>
        <source>client&apos;s own rating</source>
        <translation>notation de la personne</translation>
    </message>
    <message>
        <source>client&apos;s own rating {rating}</source>
        <translation>notation de la personne {rating}</translation>
    </message>
    <message>
        <source>larger: more of them</source>
        <translation>plus grand : plus nombreux</translation>
    </message>
    <message>
        <source>level with its 80 and 95 % range</source>
        <translation>niveau avec ses intervalles à 80 et 95 %</translation>
    </message>
    <message>
        <source>level {mean}, likely {low} to {high}</source>
        <translation>niveau {mean}, probablement {low} à {high}</translation>
    </message>
    <message>
        <source>lost, not known whether held</source>
        <translation>perdue, tenue ou non : on ne sait pas</translation>
    </message>
    <message>
        <source>meetings of one day, side by side</source>
        <translation>rencontres d’un même jour, côte à côte</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non notée</translation>
    </message>
    <message>
        <source>only in sessions not gone through yet</source>
        <translation>seulement dans des séances pas encore parcourues</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>notée</translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation>notée {rating}</translation>
    </message>
    <message>
        <source>read in context</source>
        <translation>à lire dans son contexte</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>tension</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>tags not gone through</source>
        <translation>étiquettes non passées en revue</translation>
    </message>
    <message>
        <source>towards the alliance</source>
        <translation>vers l’alliance</translation>
    </message>
    <message>
        <source>very likely less (19 in 20)</source>
        <translation>très probablement moins (19 sur 20)</translation>
    </message>
    <message>
        <source>very likely more (19 in 20)</source>
        <translation>très probablement plus (19 sur 20)</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation>votre appréciation</translation>
    </message>
    <message numerus="yes">
        <source>your ratings, 0 to 10 · {rated} of {count} held sessions rated</source>
        <comment>your ratings, 0 to 10 · {rated} of {count} held session rated</comment>
        <translation>
            <numerusform>vos notations, de 0 à 10 · {rated} séance tenue sur {count} notée</numerusform>
            <numerusform>vos notations, de 0 à 10 · {rated} séances tenues sur {count} notées</numerusform>
        </translation>
    </message>
    <message>
        <source>your team&apos;s line: {line:g}</source>
        <translation>la ligne de votre équipe : {line:g}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events, the last on {day}: {event}.</source>
        <comment>{count} event, on {day}: {event}.</comment>
        <translation>
            <numerusform>{count} événement, le {day} : {event}.</numerusform>
            <numerusform>{count} événements, le dernier le {day} : {event}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} judgements, the last on {day}.</source>
        <comment>{count} judgement, on {day}.</comment>
        <translation>
            <numerusform>{count} appréciation, le {day}.</numerusform>
            <numerusform>{count} appréciations, la dernière le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings were cancelled, the last on {day}.</source>
        <comment>{count} meeting was cancelled, on {day}.</comment>
        <translation>
            <numerusform>{count} rencontre a été annulée, le {day}.</numerusform>
            <numerusform>{count} rencontres ont été annulées, la dernière le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings were lost in a salvage, the last on {day}; it is not known whether they took place.</source>
        <comment>{count} meeting was lost in a salvage, on {day}; it is not known whether it took place.</comment>
        <translation>
            <numerusform>{count} rencontre a été perdue lors du sauvetage du fichier, le {day} ; on ne sait pas si elle a eu lieu.</numerusform>
            <numerusform>{count} rencontres ont été perdues lors du sauvetage du fichier, la dernière le {day} ; on ne sait pas si elles ont eu lieu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} non confirmées</translation>
    </message>
    <message numerus="yes">
        <source>{count} not held</source>
        <comment>{count} not held</comment>
        <translation>
            <numerusform>{count} non tenue</numerusform>
            <numerusform>{count} non tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them by a colleague</source>
        <comment>{count} of them by a colleague</comment>
        <translation>
            <numerusform>dont {count} par un ou une collègue</numerusform>
            <numerusform>dont {count} par un ou une collègue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} phases of the case, the last since {day}: {phase}.</source>
        <comment>{count} phase of the case, since {day}: {phase}.</comment>
        <translation>
            <numerusform>{count} phase du suivi, depuis le {day} : {phase}.</numerusform>
            <numerusform>{count} phases du suivi, la dernière depuis le {day} : {phase}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} questions about ratings, the last about that of {day}.</source>
        <comment>{count} question about the rating of {day}.</comment>
        <translation>
            <numerusform>{count} question sur l’évaluation du {day}.</numerusform>
            <numerusform>{count} questions sur des évaluations, la dernière sur celle du {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} repairs, the last on {day}.</source>
        <comment>{count} repair, on {day}.</comment>
        <translation>
            <numerusform>{count} réparation, le {day}.</numerusform>
            <numerusform>{count} réparations, la dernière le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strains are marked, the last on {day}.</source>
        <comment>{count} strain is marked, on {day}.</comment>
        <translation>
            <numerusform>{count} tension est marquée, le {day}.</numerusform>
            <numerusform>{count} tensions sont marquées, la dernière le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} strategies are not shown: there must be 20 sessions, five of them rated with the strategy and five without.</source>
        <translation>{count} stratégies ne sont pas montrées : il faut 20 séances, dont cinq notées avec la stratégie et cinq sans.</translation>
    </message>
    <message>
        <source>{held} held sessions, {rated} rated.</source>
        <translation>{held} séances tenues, {rated} notées.</translation>
    </message>
    <message>
        <source>{place} of {count} on this day</source>
        <translation>{place} sur {count} ce jour-là</translation>
    </message>
    <message>
        <source>{strain} by a day before it</source>
        <translation>{strain} à une date antérieure</translation>
    </message>
    <message>
        <source>{tagged} of {sentences}</source>
        <translation>{tagged} sur {sentences}</translation>
    </message>
    <message>
        <source>{words} The share likely lies between {low} and {high} in 100.</source>
        <translation>{words} La part se situe probablement entre {low} et {high} sur 100.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>2 · As it leaves: read to the end</source>
        <translation>2 · Tel que cela sort : à lire jusqu’au bout</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Decided. Now read to the end.</source>
        <translation>Décidé. Lisez maintenant jusqu’au bout.</translation>
    </message>
    <message>
        <source>Decisions to move on</source>
        <translation>Décisions d’avancer</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep masked (M)</source>
        <translation>Garder masqué (M)</translation>
    </message>
    <message>
        <source>Leave in (L)</source>
        <translation>Laisser (L)</translation>
    </message>
    <message>
        <source>Leave {count} alike in (A)</source>
        <translation>Laisser {count} pareils (A)</translation>
    </message>
    <message>
        <source>Level by session</source>
        <translation>Niveau par séance</translation>
    </message>
    <message>
        <source>Limits and purpose</source>
        <translation>Limites et but</translation>
    </message>
    <message>
        <source>Mask all that wait</source>
        <translation>Masquer tout ce qui attend</translation>
    </message>
    <message>
        <source>Mask {count} alike (A)</source>
        <translation>Masquer {count} pareils (A)</translation>
    </message>
    <message>
        <source>Move-on board</source>
        <translation>Tableau pour avancer</translation>
    </message>
    <message>
        <source>Next to decide (N)</source>
        <translation>Prochaine décision (N)</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Now read to the end.</source>
        <translation>Rien n’attend de décision. Lisez maintenant jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Other kind (K)</source>
        <translation>Autre genre (K)</translation>
    </message>
    <message>
        <source>Period and counts</source>
        <translation>Période et nombres</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Said, seen and done</source>
        <translation>Dit, vu et fait</translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation>Tensions et réparations</translation>
    </message>
    <message>
        <source>Strategies not used (answered no)</source>
        <translation>Stratégies non utilisées (réponse : non)</translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation>Stratégies utilisées</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Revenir (U)</translation>
    </message>
    <message numerus="yes">
        <source>Taken out in {count} places. Later summaries of this client leave the same words out. U takes it back.</source>
        <comment>Taken out in {count} place. Later summaries of this client leave the same words out. U takes it back.</comment>
        <translation>
            <numerusform>Retiré à {count} endroit. Les synthèses suivantes de cette personne omettent les mêmes mots. U annule.</numerusform>
            <numerusform>Retiré à {count} endroits. Les synthèses suivantes de cette personne omettent les mêmes mots. U annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary as it leaves</source>
        <translation>La synthèse telle qu’elle sort</translation>
    </message>
    <message>
        <source>Thought and felt</source>
        <translation>Pensé et ressenti</translation>
    </message>
    <message>
        <source>What was replaced, and what waits for your decision</source>
        <translation>Ce qui a été remplacé, et ce qui attend votre décision</translation>
    </message>
    <message>
        <source>by itself: {words}</source>
        <translation>automatiquement : {words}</translation>
    </message>
    <message>
        <source>decided: {words}</source>
        <translation>décidé : {words}</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>perhaps another language: {words}</source>
        <translation>peut-être une autre langue : {words}</translation>
    </message>
    <message>
        <source>to decide: {words}</source>
        <translation>à décider : {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} to decide. Until you say otherwise, they are masked.</source>
        <comment>{count} to decide. Until you say otherwise, it is masked.</comment>
        <translation>
            <numerusform>{count} à décider. Sans autre décision de votre part, c’est masqué.</numerusform>
            <numerusform>{count} à décider. Sans autre décision de votre part, c’est masqué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>additions to entries</source>
        <translation>ajouts aux notes</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation>lignes du journal des accès</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>pas sain</translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation>versions enregistrées de notes</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>the chain of the access log</source>
        <translation>la chaîne du journal des accès</translation>
    </message>
    <message>
        <source>the seal of every page</source>
        <translation>le sceau de chaque page</translation>
    </message>
    <message>
        <source>the search against the entries</source>
        <translation>la recherche face aux notes</translation>
    </message>
    <message>
        <source>the structure of the file</source>
        <translation>la structure du fichier</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>done in {times} of {count} earlier sessions</source>
        <comment>done in {times} of {count} earlier session</comment>
        <translation>
            <numerusform>fait dans {times} séance précédente sur {count}</numerusform>
            <numerusform>fait dans {times} séances précédentes sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>due again</source>
        <translation>de nouveau dû</translation>
    </message>
    <message>
        <source>happened? what led to it?</source>
        <translation>arrivé ? qu’est-ce qui y a conduit ?</translation>
    </message>
    <message>
        <source>not done yet with this client</source>
        <translation>pas encore fait avec cette personne</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Quels points</translation>
    </message>
    <message>
        <source>Y yes, P partly, N no, X not suitable today, space takes it back</source>
        <translation>Y oui, P en partie, N non, X ne convient pas aujourd’hui, espace annule</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not suitable today</source>
        <translation>ne convient pas aujourd’hui</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>what led to it?</source>
        <translation>qu’est-ce qui y a conduit ?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>1 · What do you bring?</source>
        <translation>1 · Qu’apportez-vous ?</translation>
    </message>
    <message>
        <source>After supervision</source>
        <translation>Après la supervision</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quelle ampleur</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Préparer le projet</translation>
    </message>
    <message>
        <source>Names, places and dates are replaced before anything leaves. Whatever the program is not sure of, it asks you.</source>
        <translation>Noms, lieux et dates sont remplacés avant que quoi que ce soit ne sorte. Quand le programme n’est pas sûr, il vous demande.</translation>
    </message>
    <message>
        <source>No session is chosen. Choose at least one.</source>
        <translation>Aucune séance n’est choisie. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>Other clients in the same agenda</source>
        <translation>Autres personnes dans le même ordre du jour</translation>
    </message>
    <message>
        <source>Points to talk about</source>
        <translation>Points à aborder</translation>
    </message>
    <message>
        <source>The board in words, {rows} rows</source>
        <translation>Le tableau en mots, {rows} lignes</translation>
    </message>
    <message>
        <source>The board stays closed until your own judgement is written (page Board)</source>
        <translation>Le tableau reste fermé tant que votre propre appréciation n’est pas écrite (page Tableau)</translation>
    </message>
    <message numerus="yes">
        <source>The course in words, and a chart of {count} rated sessions</source>
        <comment>The course in words, and one rated session</comment>
        <translation>
            <numerusform>Le parcours en mots et une séance notée</numerusform>
            <numerusform>Le parcours en mots et un graphique de {count} séances notées</numerusform>
        </translation>
    </message>
    <message>
        <source>The course in words; a level is told from three rated sessions on</source>
        <translation>Le parcours en mots ; un niveau est donné à partir de trois séances notées</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Ce qui s’y trouvera</translation>
    </message>
    <message>
        <source>What you want to think about together</source>
        <translation>Ce à quoi vous voulez réfléchir ensemble</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Quelles séances</translation>
    </message>
    <message>
        <source>Write down what came back …</source>
        <translation>Noter ce qui est revenu …</translation>
    </message>
    <message>
        <source>Write down what came back: tasks and thoughts stand with this client, on Today and before the next meeting.</source>
        <translation>Notez ce qui est revenu : tâches et pensées restent auprès de la personne, dans Aujourd’hui et avant la prochaine rencontre.</translation>
    </message>
    <message>
        <source>You have fewer than five clients here: anyone who knows your caseload can tell who this is about.</source>
        <translation>Vous avez ici moins de cinq personnes : qui connaît vos suivis peut dire de qui il s’agit.</translation>
    </message>
    <message>
        <source>Your own and your colleagues&apos; names in your notes</source>
        <translation>Votre nom et ceux de vos collègues dans vos notes</translation>
    </message>
    <message>
        <source>Your question to supervision</source>
        <translation>Votre question à la supervision</translation>
    </message>
    <message numerus="yes">
        <source>and {count} other clients, each checked in turn</source>
        <comment>and one other client, checked in turn</comment>
        <translation>
            <numerusform>et une autre personne, vérifiée à son tour</numerusform>
            <numerusform>et {count} autres personnes, vérifiées chacune à son tour</numerusform>
        </translation>
    </message>
    <message>
        <source>in detail, with every sentence</source>
        <translation>en détail, avec chaque phrase</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>one in each line; masked as well, and remembered</source>
        <translation>un par ligne ; masqués aussi, et retenus</translation>
    </message>
    <message>
        <source>one or two pages</source>
        <translation>une ou deux pages</translation>
    </message>
    <message numerus="yes">
        <source>{count} decisions to move on, with what was judged before</source>
        <comment>One decision to move on, with what was judged before</comment>
        <translation>
            <numerusform>Une décision d’avancer, avec l’appréciation d’avant</numerusform>
            <numerusform>{count} décisions d’avancer, avec l’appréciation d’avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open points from your notes:</source>
        <comment>One open point from your notes:</comment>
        <translation>
            <numerusform>Un point ouvert de vos notes :</numerusform>
            <numerusform>{count} points ouverts de vos notes :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {first} to {last}, {span}</source>
        <comment>Session {first}</comment>
        <translation>
            <numerusform>Séance {first}</numerusform>
            <numerusform>{count} séances, {first} à {last}, {span}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strains, with what became of them</source>
        <comment>One strain, with what became of it</comment>
        <translation>
            <numerusform>Une tension, avec ce qu’elle est devenue</numerusform>
            <numerusform>{count} tensions, avec ce qu’elles sont devenues</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts} sentences of what was said, seen and done; apart from them {thoughts} of what you think and feel</source>
        <translation>{facts} phrases de ce qui a été dit, vu et fait ; à part, {thoughts} de ce que vous pensez et ressentez</translation>
    </message>
    <message>
        <source>{used} strategies ticked as used, {unused} answered no</source>
        <translation>{used} stratégies cochées comme utilisées, {unused} avec la réponse non</translation>
    </message>
</context>
<context>
    <name>ChosenClients</name>
    <message>
        <source>Clients to hand over</source>
        <translation>Personnes à transmettre</translation>
    </message>
    <message>
        <source>There is no client to hand over yet.</source>
        <translation>Il n’y a encore personne à transmettre.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>accompagne</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>{count} choisies sur {all}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Close in the middle?</source>
        <translation>Fermer en plein milieu ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something is still running, such as an import, a backup or an export. Closing stops it: what it began is taken back, and nothing that you wrote is lost.</source>
        <translation>Quelque chose est encore en cours, un import, une sauvegarde ou un export par exemple. Fermer l’arrête : ce qui était commencé est annulé, et rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The last words you typed are not saved yet; that is tried again by itself.</source>
        <translation>Vos derniers mots ne sont pas encore enregistrés ; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>The last words you typed are saved now. What you asked for was not begun yet.</source>
        <translation>Les derniers mots que vous avez tapés sont maintenant enregistrés. Ce que vous avez demandé n’a pas encore commencé.</translation>
    </message>
</context>
<context>
    <name>CodeOnPaper</name>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>Print the code …</source>
        <translation>Imprimer le code …</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translation>Retapez le code depuis le papier</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>As the column tells</source>
        <translation>Selon la colonne</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Held, missed or cancelled</source>
        <translation>Tenue, manquée ou annulée</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Comment les dates sont écrites</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>, due {day}</source>
        <translation>, échéance {day}</translation>
    </message>
    <message>
        <source>A second reader, {reader}, marked sentences on {day}: {labels}.</source>
        <translation>Une deuxième personne, {reader}, a marqué des phrases le {day} : {labels}.</translation>
    </message>
    <message>
        <source>A strain between you: {kind}, {outcome}.</source>
        <translation>Une tension entre vous : {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>À propos de cette copie</translation>
    </message>
    <message>
        <source>Added on {day}: {text}</source>
        <translation>Ajouté le {day} : {text}</translation>
    </message>
    <message>
        <source>After the board: {answer}.</source>
        <translation>Après le tableau : {answer}.</translation>
    </message>
    <message>
        <source>Chance that the officer gave it then: {chance} in 100.</source>
        <translation>Chance donnée alors : {chance} sur 100.</translation>
    </message>
    <message>
        <source>Copied on {day}.</source>
        <translation>Copié le {day}.</translation>
    </message>
    <message>
        <source>Day, time or length was changed on {day}; before: {facts}.</source>
        <translation>Jour, heure ou durée ont été modifiés le {day} ; avant : {facts}.</translation>
    </message>
    <message>
        <source>Decided to move on on {day}.</source>
        <translation>Décidé d’avancer le {day}.</translation>
    </message>
    <message>
        <source>Earlier wording, saved on {day}.</source>
        <translation>Version antérieure, enregistrée le {day}.</translation>
    </message>
    <message>
        <source>From {day}: {phase}.</source>
        <translation>À partir du {day} : {phase}.</translation>
    </message>
    <message>
        <source>It is to be asked on {day} whether it is still needed.</source>
        <translation>Le {day}, il faudra demander si le dossier est encore nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>It was opened for reading {count} times; the access log keeps when and why.</source>
        <comment>It was opened for reading {count} time; the access log keeps when and why.</comment>
        <translation>
            <numerusform>Il a été ouvert {count} fois pour être lu ; le journal des accès garde quand et pourquoi.</numerusform>
            <numerusform>Il a été ouvert {count} fois pour être lu ; le journal des accès garde quand et pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked by the officer as “{label}”: {text}</source>
        <translation>Marqué par l’agent comme « {label} » : {text}</translation>
    </message>
    <message>
        <source>Marks that rules suggested and the officer has not decided on: {labels}.</source>
        <translation>Marques que des règles ont proposées et qui ne sont pas encore décidées : {labels}.</translation>
    </message>
    <message>
        <source>Marks that the officer did not keep: {labels}.</source>
        <translation>Marques qui n’ont pas été gardées : {labels}.</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of other people are replaced by words in square brackets, since they belong to them.</source>
        <translation>Les noms, numéros et adresses d’autres personnes sont remplacés par des mots entre crochets, car ils leur appartiennent.</translation>
    </message>
    <message>
        <source>No day is set on which it is asked whether the record is still needed.</source>
        <translation>Aucun jour n’est fixé pour demander si le dossier est encore nécessaire.</translation>
    </message>
    <message>
        <source>Not finished: {text}</source>
        <translation>Inachevé : {text}</translation>
    </message>
    <message>
        <source>Promises, agreements and tasks</source>
        <translation>Promesses, accords et tâches</translation>
    </message>
    <message>
        <source>Ratings and thoughts are the officer&apos;s own view. Marks on sentences were suggested by rules or set by the officer; it is said which of them the officer kept.</source>
        <translation>Les notations et les réflexions sont le point de vue de l’agent. Les marques sur les phrases ont été proposées par des règles ou posées par l’agent ; il est dit lesquelles l’agent a gardées.</translation>
    </message>
    <message>
        <source>Rules had suggested “{label}”.</source>
        <translation>Des règles avaient proposé « {label} ».</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Séance {number}, {day}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Retiré depuis.</translation>
    </message>
    <message>
        <source>The board at that time: {rows}.</source>
        <translation>Le tableau à ce moment-là : {rows}.</translation>
    </message>
    <message>
        <source>The journal asked the officer: {question} The officer set that aside.</source>
        <translation>Le journal a demandé à l’agent : {question} L’agent l’a mis de côté.</translation>
    </message>
    <message>
        <source>The meeting: {facts}.</source>
        <translation>La rencontre : {facts}.</translation>
    </message>
    <message>
        <source>The officer could not say that day: {ratings}.</source>
        <translation>L’agent n’a pas pu le dire ce jour-là : {ratings}.</translation>
    </message>
    <message>
        <source>The officer noted having done (partly): {what}</source>
        <translation>L’agent a noté l’avoir fait (en partie) : {what}</translation>
    </message>
    <message>
        <source>The officer noted having done: {what}</source>
        <translation>L’agent a noté l’avoir fait : {what}</translation>
    </message>
    <message>
        <source>The officer noted not having done: {what}</source>
        <translation>L’agent a noté ne pas avoir fait : {what}</translation>
    </message>
    <message>
        <source>The officer noted that it did not suit that day: {what}</source>
        <translation>L’agent a noté que cela ne convenait pas ce jour-là : {what}</translation>
    </message>
    <message>
        <source>The officer noted that there was no strain.</source>
        <translation>L’agent a noté qu’il n’y avait pas de tension.</translation>
    </message>
    <message>
        <source>The officer&apos;s judgements</source>
        <translation>Les appréciations de l’agent</translation>
    </message>
    <message>
        <source>The officer&apos;s ratings of the relationship, 0 to 10: {ratings}.</source>
        <translation>Notations de la relation par l’agent, de 0 à 10 : {ratings}.</translation>
    </message>
    <message>
        <source>The record was opened on {day}. Stage: {phase}.</source>
        <translation>Le dossier a été ouvert le {day}. Étape : {phase}.</translation>
    </message>
    <message>
        <source>The team&apos;s line for the relationship: {line:.1f}.</source>
        <translation>La ligne de l’équipe pour la relation : {line:.1f}.</translation>
    </message>
    <message>
        <source>There is no line for the relationship.</source>
        <translation>Il n’y a pas de seuil pour la relation.</translation>
    </message>
    <message>
        <source>This is a copy of everything that one officer&apos;s journal keeps about you. The journal serves the officer&apos;s own reflection on how the two of you work together. It is not the official file.</source>
        <translation>Ceci est une copie de tout ce que le journal d’un agent garde sur vous. Le journal sert à la réflexion de l’agent sur la façon dont vous travaillez ensemble. Ce n’est pas le dossier officiel.</translation>
    </message>
    <message>
        <source>What came of it: {outcome}.</source>
        <translation>Ce qui en est advenu : {outcome}.</translation>
    </message>
    <message>
        <source>What happened around the work</source>
        <translation>Ce qui s’est passé autour du travail</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Ce qui est gardé sur vous</translation>
    </message>
    <message>
        <source>What is still being typed, and was not kept yet in any field, is not in it.</source>
        <translation>Ce qui est encore en train d’être tapé, et n’a été gardé dans aucun champ, n’y figure pas.</translation>
    </message>
    <message>
        <source>What others said</source>
        <translation>Ce que d’autres ont dit</translation>
    </message>
    <message>
        <source>What the officer did</source>
        <translation>Ce que l’agent a fait</translation>
    </message>
    <message>
        <source>What the officer felt</source>
        <translation>Ce que l’agent a ressenti</translation>
    </message>
    <message>
        <source>What the officer filled in</source>
        <translation>Ce que l’agent a rempli</translation>
    </message>
    <message>
        <source>What the officer saw</source>
        <translation>Ce que l’agent a vu</translation>
    </message>
    <message>
        <source>What the officer thought</source>
        <translation>Ce que l’agent a pensé</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>Where the work stood</source>
        <translation>Où en était le travail</translation>
    </message>
    <message>
        <source>Who got something from it</source>
        <translation>Qui en a reçu quelque chose</translation>
    </message>
    <message>
        <source>You are called {name} here, so that a reader does not learn your name.</source>
        <translation>Vous êtes appelé {name} ici, afin qu’un lecteur n’apprenne pas votre nom.</translation>
    </message>
    <message>
        <source>You in this journal</source>
        <translation>Vous dans ce journal</translation>
    </message>
    <message>
        <source>You may ask for something to be put right or erased, and you may complain to the data-protection authority.</source>
        <translation>Vous pouvez demander que quelque chose soit rectifié ou effacé, et vous pouvez vous plaindre auprès de l’autorité de protection des données.</translation>
    </message>
    <message>
        <source>Your own rating, 0 to 10: {rating}.</source>
        <translation>Votre propre notation, de 0 à 10 : {rating}.</translation>
    </message>
    <message>
        <source>mood: {mood}</source>
        <translation>humeur : {mood}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>present: {who}</source>
        <translation>présents : {who}</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names, places and groups are listed so that they are masked in whatever leaves.</source>
        <comment>{count} name, place or group is listed so that it is masked in whatever leaves.</comment>
        <translation>
            <numerusform>{count} nom, lieu ou groupe est noté afin d’être masqué dans tout ce qui sort.</numerusform>
            <numerusform>{count} noms, lieux et groupes sont notés afin d’être masqués dans tout ce qui sort.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {kind}{due}: {text} ({state})</source>
        <translation>{day}, {kind}{due} : {text} ({state})</translation>
    </message>
    <message>
        <source>{day}: is there enough relationship for “{step}”? {answer}. Reasons: {reasons}</source>
        <translation>{day} : y a-t-il assez de relation pour « {step} » ? {answer}. Raisons : {reasons}</translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation>{day} : {what}.</translation>
    </message>
    <message>
        <source>{day}: {who}. Why: {why}. What: {what}.</source>
        <translation>{day} : {who}. Pourquoi : {why}. Quoi : {what}.</translation>
    </message>
    <message>
        <source>{what} ({day}): {text}</source>
        <translation>{what} ({day}) : {text}</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what} : {state}</translation>
    </message>
    <message>
        <source>{whose}, by the officer&apos;s own word: {text}</source>
        <translation>{whose}, selon la propre indication de l’agent : {text}</translation>
    </message>
    <message>
        <source>{whose}: {text}</source>
        <translation>{whose} : {text}</translation>
    </message>
</context>
<context>
    <name>CraftPage</name>
    <message>
        <source>Before the meeting</source>
        <translation>Avant la rencontre</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Fiche de la personne</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation>Promesses et tâches</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Class and place of the mistake</source>
        <translation>Classe et endroit de l’erreur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save a report without entries …</source>
        <translation>Enregistrer un rapport sans les notes …</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The program made a mistake. What you wrote is kept, encrypted, up to the last two seconds.</source>
        <translation>Le programme a fait une erreur. Ce que vous avez écrit est gardé, chiffré, sauf les deux dernières secondes.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Save the report to</source>
        <translation>Enregistrer le rapport sous</translation>
    </message>
</context>
<context>
    <name>CueFiles</name>
    <message>
        <source>a cue of this file counts in this sentence, and must not</source>
        <translation>un indice de ce fichier compte dans cette phrase, et ne le doit pas</translation>
    </message>
    <message>
        <source>another cue has this id; choose one of your own</source>
        <translation>un autre indice a cet identifiant ; choisissez-en un à vous</translation>
    </message>
    <message>
        <source>each pattern begins and ends with a word that must stand there</source>
        <translation>chaque motif commence et finit par un mot qui doit s’y trouver</translation>
    </message>
    <message>
        <source>it begins and ends with a word that must stand there</source>
        <translation>il commence et finit par un mot qui doit s’y trouver</translation>
    </message>
    <message>
        <source>it is a number above 0, 2 at most</source>
        <translation>c’est un nombre au-dessus de 0, 2 au plus</translation>
    </message>
    <message>
        <source>it is client or any</source>
        <translation>c’est client ou any</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>it is missing; name one, such as {example}</source>
        <translation>il manque ; nommez-en un, par exemple {example}</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>c’est true ou false</translation>
    </message>
    <message>
        <source>it may hold letters, digits, dots and dashes only, 40 at most</source>
        <translation>il ne peut contenir que lettres, chiffres, points et tirets, 40 au plus</translation>
    </message>
    <message>
        <source>it must be a list of patterns between quotes</source>
        <translation>ce doit être une liste de motifs entre guillemets</translation>
    </message>
    <message>
        <source>it must be a list of sentences between quotes</source>
        <translation>ce doit être une liste de phrases entre guillemets</translation>
    </message>
    <message>
        <source>it must be words between quotes</source>
        <translation>ce doit être des mots entre guillemets</translation>
    </message>
    <message>
        <source>no cue of this file counts in this sentence</source>
        <translation>aucun indice de ce fichier ne compte dans cette phrase</translation>
    </message>
    <message>
        <source>the codebook has no indicator of this name</source>
        <translation>le livre de codes n’a pas d’indicateur de ce nom</translation>
    </message>
    <message>
        <source>the file cannot be read; save it as UTF-8 text, 200 KB at most</source>
        <translation>le fichier ne peut être lu ; enregistrez-le en texte UTF-8, 200 Ko au plus</translation>
    </message>
    <message numerus="yes">
        <source>the first {most} files are read, by name; {count} more are left out: put the cues into fewer files</source>
        <comment>the first {most} files are read, by name; {count} more is left out: put the cues into fewer files</comment>
        <translation>
            <numerusform>les {most} premiers fichiers sont lus, par nom ; {count} autre est laissé de côté : mettez les indices dans moins de fichiers</numerusform>
            <numerusform>les {most} premiers fichiers sont lus, par nom ; {count} autres sont laissés de côté : mettez les indices dans moins de fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder is not there; the cues that are switched on go on working</source>
        <translation>le dossier n’est pas là ; les indices activés continuent de marcher</translation>
    </message>
    <message>
        <source>there is none; each cue begins with a line [[cue]]</source>
        <translation>il n’y en a pas ; chaque indice commence par une ligne [[cue]]</translation>
    </message>
    <message>
        <source>this is not valid TOML: {message}</source>
        <translation>ce n’est pas du TOML valide : {message}</translation>
    </message>
    <message>
        <source>this key is not known; a cue has {keys}</source>
        <translation>cette clé est inconnue ; un indice a {keys}</translation>
    </message>
    <message>
        <source>this key is not known; a file has {keys}</source>
        <translation>cette clé est inconnue ; un fichier a {keys}</translation>
    </message>
</context>
<context>
    <name>CuesView</name>
    <message>
        <source>A cue is a pattern of words that suggests a tag. Mute one that is mostly wrong for you: new suggestions leave it out. Those already made stay until you tag old entries again.</source>
        <translation>Un indice est un motif de mots qui suggère une étiquette. Rendez muet celui qui est le plus souvent faux chez vous : les nouvelles suggestions l’ignorent. Celles déjà faites restent jusqu’à ce que vous réétiquetiez les anciennes notes.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Find a cue</source>
        <translation>Chercher un indice</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Rendre muet (M)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muets</translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation>Muet : les nouvelles suggestions ignorent cet indice.</translation>
    </message>
    <message>
        <source>No cue has these letters.</source>
        <translation>Aucun indice n’a ces lettres.</translation>
    </message>
    <message>
        <source>No cue is muted.</source>
        <translation>Aucun indice n’est muet.</translation>
    </message>
    <message>
        <source>Show cues with these letters</source>
        <translation>Montrer les indices avec ces lettres</translation>
    </message>
    <message>
        <source>Suggestions by the models alone, without any cue: kept {kept}, dropped {dropped}.</source>
        <translation>Suggestions des modèles seuls, sans indice : gardées {kept}, écartées {dropped}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation>Cet indice est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Use it again (M)</source>
        <translation>Réutiliser (M)</translation>
    </message>
    <message>
        <source>Which cues</source>
        <translation>Quels indices</translation>
    </message>
    <message>
        <source>With decisions</source>
        <translation>Avec décisions</translation>
    </message>
    <message>
        <source>You have not decided on a suggestion yet. All cues are listed under All.</source>
        <translation>Vous n’avez encore décidé d’aucune suggestion. Tous les indices sont listés sous Tout.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>you dropped it {dropped} of {decided} times</source>
        <translation>vous l’avez écarté {dropped} fois sur {decided}</translation>
    </message>
    <message>
        <source>you kept it each time ({kept})</source>
        <translation>vous l’avez gardé chaque fois ({kept})</translation>
    </message>
    <message>
        <source>your team&apos;s</source>
        <translation>de votre équipe</translation>
    </message>
    <message>
        <source>{shown} of {count} cues</source>
        <translation>{shown} indices sur {count}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick the day from a calendar (F4)</source>
        <translation>Choisir le jour dans un calendrier (F4)</translation>
    </message>
    <message>
        <source>“{typed}” is not a date; {day} stays. Write it like {example}.</source>
        <translation>« {typed} » n’est pas une date ; {day} reste. Écrivez-la ainsi : {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is still to come; {day} stays.</source>
        <translation>« {typed} » est encore à venir ; {day} reste.</translation>
    </message>
    <message>
        <source>“{typed}” lies before {year}, which is too long ago; {day} stays.</source>
        <translation>« {typed} » est antérieur à {year}, c’est trop ancien ; {day} reste.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Bring it to supervision</source>
        <translation>L’apporter en supervision</translation>
    </message>
    <message>
        <source>I decide to move on</source>
        <translation>Je décide d’avancer</translation>
    </message>
    <message>
        <source>The decision is yours. It needs its reason in writing, and goes with the next summary for supervision.</source>
        <translation>La décision est la vôtre. Il lui faut sa raison par écrit, et elle accompagne la prochaine synthèse en supervision.</translation>
    </message>
    <message>
        <source>The decision to move on</source>
        <translation>La décision d’avancer</translation>
    </message>
    <message>
        <source>Why now, in your words</source>
        <translation>Pourquoi maintenant, dans vos mots</translation>
    </message>
    <message>
        <source>Write down why: without a reason the decision is not kept.</source>
        <translation>Écrivez pourquoi : sans raison, la décision n’est pas gardée.</translation>
    </message>
    <message>
        <source>You decided to move on, {day}.</source>
        <translation>Vous avez décidé d’avancer le {day}.</translation>
    </message>
</context>
<context>
    <name>Diaries</name>
    <message>
        <source>A table with a heading line and at least a column of dates and one of words.</source>
        <translation>Un tableau avec une ligne de titres et au moins une colonne de dates et une de texte.</translation>
    </message>
    <message>
        <source>Cannot be taken: {reasons}.</source>
        <translation>Impossible à reprendre : {reasons}.</translation>
    </message>
    <message>
        <source>No entry in it can be taken.</source>
        <translation>Aucune note n’y peut être reprise.</translation>
    </message>
    <message>
        <source>The ZIP of “Export, JSON”, or the JSON file in it. Pictures stay outside.</source>
        <translation>Le ZIP de « Export, JSON », ou le fichier JSON qu’il contient. Les images restent dehors.</translation>
    </message>
    <message>
        <source>The data folder with month files like 2026-03.txt, or the ZIP that RedNotebook&apos;s backup makes.</source>
        <translation>Le dossier de données avec des fichiers mensuels comme 2026-03.txt, ou le ZIP que fait la sauvegarde de RedNotebook.</translation>
    </message>
    <message>
        <source>The file that “jrnl --export json” writes.</source>
        <translation>Le fichier qu’écrit « jrnl --export json ».</translation>
    </message>
    <message>
        <source>The folder of “Export all, MD - Markdown + Front Matter”: without front matter a note has no date.</source>
        <translation>Le dossier de « Tout exporter, MD - Markdown + Front Matter » : sans front matter, une note n’a pas de date.</translation>
    </message>
    <message>
        <source>a file in it is no text</source>
        <translation>un fichier n’y est pas du texte</translation>
    </message>
    <message>
        <source>a line of the table is damaged</source>
        <translation>une ligne du tableau est abîmée</translation>
    </message>
    <message>
        <source>a month file does not list its days</source>
        <translation>un fichier mensuel ne liste pas ses jours</translation>
    </message>
    <message>
        <source>a name in it leads out of its folder</source>
        <translation>un nom y mène hors de son dossier</translation>
    </message>
    <message>
        <source>a status other than held, missed or cancelled</source>
        <translation>un statut autre que tenu, manqué ou annulé</translation>
    </message>
    <message>
        <source>it is nested deeper than any diary</source>
        <translation>il est imbriqué plus profondément que n’importe quel journal</translation>
    </message>
    <message>
        <source>it is no whole JSON file</source>
        <translation>ce n’est pas un fichier JSON complet</translation>
    </message>
    <message>
        <source>it refers to itself, which no diary does</source>
        <translation>il se réfère à lui-même, ce que ne fait aucun journal</translation>
    </message>
    <message>
        <source>its YAML is damaged</source>
        <translation>son YAML est abîmé</translation>
    </message>
    <message>
        <source>its first line names no columns</source>
        <translation>sa première ligne ne nomme pas de colonnes</translation>
    </message>
    <message>
        <source>longer than an entry can be</source>
        <translation>plus long que ne peut l’être une note</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>no column is named date, or none is named text: say which ones they are</source>
        <translation>aucune colonne ne s’appelle date, ou aucune text : dites lesquelles c’est</translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation>pas de date lisible</translation>
    </message>
    <message>
        <source>no file of this kind is in it</source>
        <translation>aucun fichier de ce genre n’y est</translation>
    </message>
    <message>
        <source>no month files like 2026-03.txt are in it</source>
        <translation>il n’y a pas de fichiers mensuels comme 2026-03.txt</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>pas de mots</translation>
    </message>
    <message>
        <source>some on days still to come: are day and month the right way round?</source>
        <translation>certaines à des jours encore à venir : le jour et le mois sont-ils dans le bon ordre ?</translation>
    </message>
    <message>
        <source>text that cannot be kept</source>
        <translation>du texte qui ne peut être gardé</translation>
    </message>
    <message>
        <source>the list of its entries is missing</source>
        <translation>la liste de ses notes manque</translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out</source>
        <comment>{count} is left out</comment>
        <translation>
            <numerusform>{count} est laissée dehors</numerusform>
            <numerusform>{count} sont laissées dehors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} note</numerusform>
            <numerusform>{count} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are new</source>
        <comment>{count} entry is new</comment>
        <translation>
            <numerusform>{count} note est nouvelle</numerusform>
            <numerusform>{count} notes sont nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken out again.</source>
        <comment>{count} entry was taken out again.</comment>
        <translation>
            <numerusform>{count} note a été ressortie.</numerusform>
            <numerusform>{count} notes ont été ressorties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rarer tags are not listed</source>
        <comment>{count} rarer tag is not listed</comment>
        <translation>
            <numerusform>{count} étiquette plus rare n’est pas listée</numerusform>
            <numerusform>{count} étiquettes plus rares ne sont pas listées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions stay, because you have worked on them since.</source>
        <comment>{count} session stays, because you have worked on it since.</comment>
        <translation>
            <numerusform>{count} séance reste, car vous y avez travaillé depuis.</numerusform>
            <numerusform>{count} séances restent, car vous y avez travaillé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, du {first} au {last}.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The words are the same; it was kept at another time or made by another release.</source>
        <translation>Les mots sont les mêmes ; cela a été gardé à un autre moment ou fait par une autre version.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>cannot say</source>
        <translation>ne peut pas dire</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>chances</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>clos le</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>finished on</source>
        <translation>terminé le</translation>
    </message>
    <message>
        <source>how the client came</source>
        <translation>comment la personne est venue</translation>
    </message>
    <message>
        <source>how the tags were gone through</source>
        <translation>comment les étiquettes ont été parcourues</translation>
    </message>
    <message>
        <source>in summaries</source>
        <translation>dans les synthèses</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>line set on</source>
        <translation>ligne fixée le</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>humeur</translation>
    </message>
    <message>
        <source>moved on, on</source>
        <translation>étape franchie le</translation>
    </message>
    <message>
        <source>my part in it</source>
        <translation>ma part</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>note on the outcome</source>
        <translation>note sur l’issue</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>ouvert le</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>outcome on</source>
        <translation>issue le</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>motifs</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>raisons</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>signalé le</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>seconde réponse</translation>
    </message>
    <message>
        <source>second reasons</source>
        <translation>secondes raisons</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape visée</translation>
    </message>
    <message>
        <source>tags gone through on</source>
        <translation>étiquettes parcourues le</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>taken off the list on</source>
        <translation>retiré de la liste le</translation>
    </message>
    <message>
        <source>the client&apos;s own rating</source>
        <translation>notation de la personne</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>la rencontre</translation>
    </message>
    <message>
        <source>the team&apos;s line</source>
        <translation>la ligne de l’équipe</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation>à revoir le</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>ce qui a été rempli</translation>
    </message>
    <message>
        <source>what will be tried</source>
        <translation>ce qui sera essayé</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>ce qui le changerait</translation>
    </message>
    <message>
        <source>whom it binds</source>
        <translation>qui cela engage</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>à qui c’est</translation>
    </message>
    <message>
        <source>why the line is there</source>
        <translation>pourquoi la ligne est là</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>écrit le</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what} : {how}</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>That is too long to paste: {count} characters. An entry can hold 1,000,000 in all; nothing was cut.</source>
        <translation>C’est trop long à coller : {count} caractères. Une note peut en contenir 1 000 000 en tout ; rien n’a été coupé.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Bringing it back for show …</source>
        <translation>Retour à l’essai …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation>Choisir une autre sauvegarde …</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Choisir la sauvegarde …</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Aucune sauvegarde choisie</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation>Phrase secrète ou code de récupération de son jour</translation>
    </message>
    <message>
        <source>The backup is taken apart in a place of its own, opened, read to its last page and counted. Your journal is not touched.</source>
        <translation>La sauvegarde est déballée dans un endroit à elle, ouverte, lue jusqu’à sa dernière page et comptée. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>The backup would come back whole: it opened, and every page was read.</source>
        <translation>La sauvegarde reviendrait entière : elle s’est ouverte et chaque page a été lue.</translation>
    </message>
    <message>
        <source>This backup is not sound. Make a new one, and try an older one.</source>
        <translation>Cette sauvegarde n’est pas saine. Faites-en une nouvelle et essayez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Trying a backup</source>
        <translation>Essai d’une sauvegarde</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop the amendment</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>This client is not in the journal any more, and no word of them can be kept. What stands here is gone when you leave it or the journal locks: copy what you need.</source>
        <translation>Cette personne n’est plus dans le journal, et aucun mot à son sujet ne peut être gardé. Ce qui figure ici disparaît quand vous quittez la page ou que le journal se verrouille : copiez ce dont vous avez besoin.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>What you wrote before</source>
        <translation>Ce que vous avez écrit auparavant</translation>
    </message>
    <message>
        <source>Which week or month</source>
        <translation>Quelle semaine ou quel mois</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} à {until}</translation>
    </message>
</context>
<context>
    <name>EarlierStrains</name>
    <message>
        <source>A strain of session {number} is open: {kind}. What became of it by this session?</source>
        <translation>Une tension de la séance {number} est ouverte : {kind}. Qu’est-elle devenue avec cette séance ?</translation>
    </message>
    <message>
        <source>My part in it</source>
        <translation>Ma part là-dedans</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Strains of earlier sessions</source>
        <translation>Tensions de séances précédentes</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session, which by its day lies before it. Put one of the two days right, or open the strain again.</source>
        <translation>La tension de la séance {number}, {kind} : {state} avec cette séance, qui d’après sa date est antérieure. Corrigez l’une des deux dates, ou rouvrez la tension.</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session.</source>
        <translation>La tension de la séance {number}, {kind} : {state} avec cette séance.</translation>
    </message>
    <message>
        <source>What I will try next time</source>
        <translation>Ce que j’essaierai la prochaine fois</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Write in its repair note</source>
        <translation>Écrire dans sa note de réparation</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>After a meeting, five minutes are enough: how it was, what was said, what comes next.</source>
        <translation>Après une rencontre, cinq minutes suffisent : comment c’était, ce qui a été dit, ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Bring back what was dropped just now</source>
        <translation>Récupérer ce qui vient d’être abandonné</translation>
    </message>
    <message>
        <source>Copied with names replaced; read it over before you pass it on. The clipboard is cleared in half a minute.</source>
        <translation>Copié avec les noms remplacés ; relisez avant de transmettre. Le presse-papiers est vidé dans une demi-minute.</translation>
    </message>
    <message>
        <source>Copied: what was said, seen and done, with all names. The clipboard is cleared in half a minute.</source>
        <translation>Copié : ce qui a été dit, vu et fait, avec tous les noms. Le presse-papiers est vidé dans une demi-minute.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>First the words to mask: names, places</source>
        <translation>D’abord les mots à masquer : noms, lieux</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Nothing in this entry was said, seen or done: there is nothing to copy.</source>
        <translation>Rien dans cette note n’a été dit, vu ou fait : il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Écrire la première note</translation>
    </message>
    <message>
        <source>amendment not finished</source>
        <translation>modification non terminée</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>non transmis</translation>
    </message>
    <message>
        <source>tags gone through by a colleague</source>
        <translation>étiquettes passées en revue par un ou une collègue</translation>
    </message>
    <message>
        <source>tags not gone through yet</source>
        <translation>étiquettes pas encore passées en revue</translation>
    </message>
    <message numerus="yes">
        <source>{count} tags to go through</source>
        <comment>{count} tag to go through</comment>
        <translation>
            <numerusform>{count} étiquette à passer en revue</numerusform>
            <numerusform>{count} étiquettes à passer en revue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>All sessions, entries, tags, ratings and notes of this client go for good: from the journal, from its search and from its free pages. The access log keeps a random number and your reason.</source>
        <translation>Toutes les séances, notes, étiquettes, notations et remarques de cette personne disparaissent pour de bon : du journal, de sa recherche et de ses pages libres. Le journal des accès garde un nombre aléatoire et votre raison.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copies that you made yourself, and prints, are yours to find.</source>
        <translation>Les copies que vous avez faites vous-même et les impressions, c’est à vous de les trouver.</translation>
    </message>
    <message>
        <source>Delete the journals set aside too</source>
        <translation>Supprimer aussi les journaux mis de côté</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Delete whole journals?</source>
        <translation>Supprimer des journaux entiers ?</translation>
    </message>
    <message>
        <source>Each is a whole journal with all its clients, as it stood when it was moved aside. What is in no other place is lost for good, work on other clients too. To keep something of it, restore it first.</source>
        <translation>Chacun est un journal entier avec toutes ses personnes, tel qu’il était quand il a été mis de côté. Ce qui n’est nulle part ailleurs est perdu pour de bon, le travail avec d’autres personnes aussi. Pour en garder quelque chose, restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>Erase {codename}?</source>
        <translation>Effacer {codename} ?</translation>
    </message>
    <message>
        <source>Erased here; of some files nobody can say whether they are backups. They are named below.</source>
        <translation>Effacée ici ; pour certains fichiers, personne ne peut dire si ce sont des sauvegardes. Ils sont nommés ci-dessous.</translation>
    </message>
    <message>
        <source>Erased here; some backups still hold the client.</source>
        <translation>Effacée ici ; certaines sauvegardes la contiennent encore.</translation>
    </message>
    <message>
        <source>Erased, and every backup that was known is written anew.</source>
        <translation>Effacée, et chaque sauvegarde connue est réécrite.</translation>
    </message>
    <message>
        <source>Erased, but not yet from the working file beside the journal.</source>
        <translation>Effacée, mais pas encore du fichier de travail à côté du journal.</translation>
    </message>
    <message>
        <source>Erased. No backup of this journal was known.</source>
        <translation>Effacée. Aucune sauvegarde de ce journal n’était connue.</translation>
    </message>
    <message>
        <source>Erasing, then writing the backups anew …</source>
        <translation>Effacement, puis réécriture des sauvegardes …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>No backup of this journal is known.</source>
        <translation>Aucune sauvegarde de ce journal n’est connue.</translation>
    </message>
    <message>
        <source>Of these files nobody can say whether they are backups that hold the client:</source>
        <translation>Pour ces fichiers, personne ne peut dire si ce sont des sauvegardes qui contiennent la personne suivie :</translation>
    </message>
    <message>
        <source>Something else reads the journal just now, for example a copy that is being written. Until that has ended and the journal is locked, the encrypted working file beside the journal still holds the client.</source>
        <translation>Quelque chose d’autre lit le journal en ce moment, par exemple une copie en cours d’écriture. Jusqu’à ce que cela soit fini et que le journal soit verrouillé, le fichier de travail chiffré à côté du journal contient encore la personne.</translation>
    </message>
    <message>
        <source>The client is gone from the journal, its search and its free pages.</source>
        <translation>La personne a disparu du journal, de sa recherche et de ses pages libres.</translation>
    </message>
    <message>
        <source>The journals set aside are deleted.</source>
        <translation>Les journaux mis de côté sont supprimés.</translation>
    </message>
    <message>
        <source>These backups are written anew, as the journal stands now and without the client; of a folder one stays:</source>
        <translation>Ces sauvegardes sont réécrites, d’après l’état présent du journal et sans la personne ; d’un dossier il en reste une :</translation>
    </message>
    <message>
        <source>These could not be reached. They are written anew by themselves as soon as they are there again:</source>
        <translation>Celles-ci n’ont pu être atteintes. Elles seront réécrites d’elles-mêmes dès leur retour :</translation>
    </message>
    <message>
        <source>These journals, set aside earlier, may still hold the client:</source>
        <translation>Ces journaux, mis de côté auparavant, contiennent peut-être encore la personne :</translation>
    </message>
    <message>
        <source>This left earlier and cannot be called back:</source>
        <translation>Ceci est sorti auparavant et ne peut être rappelé :</translation>
    </message>
    <message>
        <source>Type the codename to confirm</source>
        <translation>Tapez le nom de code pour confirmer</translation>
    </message>
    <message>
        <source>What you wrote about other clients stays as it is, also where it names this one: search for the name to find it.</source>
        <translation>Ce que vous avez écrit sur d’autres personnes reste tel quel, même là où celle-ci est nommée : cherchez le nom pour le trouver.</translation>
    </message>
    <message>
        <source>Why (logged)</source>
        <translation>Pourquoi (consigné)</translation>
    </message>
    <message>
        <source>for example: the time of keeping is over</source>
        <translation>par exemple : la durée de conservation est passée</translation>
    </message>
    <message>
        <source>{codename} is erased</source>
        <translation>{codename} : effacement terminé</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source> A like sentence that was tagged so: “{example}”</source>
        <translation> Une phrase semblable marquée ainsi : « {example} »</translation>
    </message>
    <message>
        <source>; but a like word is {what}</source>
        <translation> ; mais un mot semblable est {what}</translation>
    </message>
    <message>
        <source>; but it begins with the client</source>
        <translation>; mais elle commence par la personne suivie</translation>
    </message>
    <message>
        <source>; but it begins with you</source>
        <translation> ; mais elle commence par vous</translation>
    </message>
    <message>
        <source>; but it is about somebody else</source>
        <translation> ; mais elle parle de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Sentences like this one were often tagged so by careful readers{about}{against}.{like}</source>
        <translation>Des lecteurs attentifs ont souvent marqué ainsi des phrases comme celle-ci{about}{against}.{like}</translation>
    </message>
    <message>
        <source>Sentences with {words} were often tagged so by careful readers{about}{against}.{like}</source>
        <translation>Des lecteurs attentifs ont souvent marqué ainsi des phrases avec {words}{about}{against}.{like}</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>d’avant</translation>
    </message>
    <message>
        <source>in somebody else&apos;s words</source>
        <translation>dans les mots d’autrui</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>only supposed</source>
        <translation>seulement supposé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>shared by you both</source>
        <translation>commun à vous deux</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the client&apos;s</source>
        <translation>de la personne suivie</translation>
    </message>
    <message>
        <source>told as it happened</source>
        <translation>raconté comme arrivé</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>de vous-même</translation>
    </message>
    <message>
        <source>{scope}; that it was said is what counts</source>
        <translation>{scope} ; ce qui compte, c’est que cela a été dit</translation>
    </message>
    <message>
        <source>{words} speak for it: {how}{against}.</source>
        <translation>{words} parlent en ce sens : {how}{against}.</translation>
    </message>
    <message>
        <source>{words} speaks for it: {how}{against}.</source>
        <translation>{words} parle en ce sens : {how}{against}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>An example from the codebook</source>
        <translation>Un exemple du livre de codes</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Made by {version}</source>
        <translation>Fait par {version}</translation>
    </message>
    <message>
        <source>Mute this cue</source>
        <translation>Rendre cet indice muet</translation>
    </message>
    <message>
        <source>No cue: the sentence as a whole reads like those that careful readers tagged so.</source>
        <translation>Pas d’indice : la phrase entière ressemble à celles que des lecteurs attentifs ont étiquetées ainsi.</translation>
    </message>
    <message>
        <source>So far you dropped this cue {dropped} of {decided} times.</source>
        <translation>Jusqu’ici vous avez écarté cet indice {dropped} fois sur {decided}.</translation>
    </message>
    <message>
        <source>The sentence has changed since, so what spoke for it cannot be shown any more.</source>
        <translation>La phrase a changé depuis ; ce qui parlait pour elle ne peut plus être montré.</translation>
    </message>
    <message>
        <source>Use this cue again</source>
        <translation>Réutiliser cet indice</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui parle contre</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui parle pour</translation>
    </message>
    <message>
        <source>What spoke for it could not be looked up.</source>
        <translation>Ce qui parlait pour n’a pas pu être recherché.</translation>
    </message>
    <message>
        <source>Why this was suggested</source>
        <translation>Pourquoi cela a été suggéré</translation>
    </message>
    <message>
        <source>Words that weighed most</source>
        <translation>Mots qui ont le plus pesé</translation>
    </message>
    <message>
        <source>You added this tag yourself.</source>
        <translation>Vous avez ajouté cette étiquette vous-même.</translation>
    </message>
    <message>
        <source>{words}: without them it would be less likely.</source>
        <translation>{words} : sans eux ce serait moins probable.</translation>
    </message>
    <message>
        <source>“{words}”: {why}; {how}</source>
        <translation>« {words} » : {why} ; {how}</translation>
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
        <translation>Présence</translation>
    </message>
    <message>
        <source>Change, or it was not held</source>
        <translation>Changer, ou elle n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La rencontre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{why} {day} stays.</source>
        <translation>{why} {day} reste.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search all entries for these words</source>
        <translation>Chercher ces mots dans toutes les notes</translation>
    </message>
    <message>
        <source>a strain is open</source>
        <translation>une tension est ouverte</translation>
    </message>
    <message>
        <source>client</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>open repair</source>
        <translation>ouverte réparation</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>tension</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>visite guidée</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Étape {number} sur 3</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Your practice · in your own words</source>
        <translation>Votre pratique · dans vos propres mots</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>begun amendment</source>
        <translation>modification commencée</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>promises and tasks</source>
        <translation>promesses et tâches</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>repair note</source>
        <translation>note de réparation</translation>
    </message>
    <message>
        <source>{codename} · on the board</source>
        <translation>{codename} · au tableau</translation>
    </message>
    <message>
        <source>{codename} · promises and tasks</source>
        <translation>{codename} · promesses et tâches</translation>
    </message>
    <message>
        <source>{found} · by a colleague</source>
        <translation>{found} · par un collègue</translation>
    </message>
</context>
<context>
    <name>GiveView</name>
    <message>
        <source>A click on the box or the space bar takes a client along, or leaves them out again.</source>
        <translation>Un clic sur la case ou la barre d’espace emmène une personne, ou la laisse de nouveau de côté.</translation>
    </message>
    <message>
        <source>Choose at least one client above first.</source>
        <translation>Choisissez d’abord au moins un dossier ci-dessus.</translation>
    </message>
    <message>
        <source>Code of the hand-over file</source>
        <translation>Code du fichier de transmission</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>Fichier de transmission</translation>
    </message>
    <message>
        <source>I do, on another machine</source>
        <translation>Moi, sur un autre ordinateur</translation>
    </message>
    <message>
        <source>One encrypted file that nobody opens without its code. The clients stay here too: take them off the list, or erase them, once they have arrived.</source>
        <translation>Un fichier chiffré que personne n’ouvre sans son code. Les personnes restent aussi ici : retirez-les de la liste ou effacez-les une fois arrivées.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Tell this code by another way than the file goes. It is not shown again.</source>
        <translation>Dites ce code par une autre voie que celle du fichier. Il n’est pas montré une seconde fois.</translation>
    </message>
    <message>
        <source>The access log keeps who got it and why.</source>
        <translation>Le journal des accès garde qui l’a reçu et pourquoi.</translation>
    </message>
    <message>
        <source>To whom, and what goes along</source>
        <translation>À qui, et ce qui l’accompagne</translation>
    </message>
    <message>
        <source>What opens the file</source>
        <translation>Ce qui ouvre le fichier</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>Qui les reprend</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without this tick your mood, your reflections and every sentence of an entry that says what you felt stay out. Of the box for what you felt and did only sentences go along that plainly tell a deed and name no feeling, or that you marked so yourself. Earlier versions and words that are not finished stay out too; what was rated or ticked goes along. The note on a strain goes along whole, your part in it too.</source>
        <translation>Sans cette coche, votre humeur, vos réflexions et chaque phrase d’une note qui dit ce que vous avez ressenti restent dehors. De la case de ce que vous avez ressenti et fait ne partent que les phrases qui disent clairement un acte et ne nomment aucun sentiment, ou que vous avez marquées ainsi vous-même. Les versions antérieures et les mots inachevés restent dehors eux aussi ; ce qui a été noté ou coché part. La note sur une tension part en entier, votre part comprise.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Écrire le fichier …</translation>
    </message>
    <message>
        <source>a code made for this file</source>
        <translation>un code fait pour ce fichier</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un ou une collègue</translation>
    </message>
    <message>
        <source>a passphrase that we agreed on</source>
        <translation>une phrase secrète que nous avons convenue</translation>
    </message>
    <message>
        <source>also what I felt</source>
        <translation>aussi ce que j’ai ressenti</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>au moins 12 caractères</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>Asked because of {reason}.</source>
        <translation>Demandé à cause de : {reason}.</translation>
    </message>
    <message>
        <source>Asked because of {reason}: “{quote}”.</source>
        <translation>Demandé à cause de : {reason} : « {quote} ».</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Mettre de côté …</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Pourquoi c’est mis de côté</translation>
    </message>
    <message>
        <source>Why? Enter keeps it; nobody counts it</source>
        <translation>Pourquoi ? Entrée le garde ; personne ne le compte</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>new officer since session {number}</source>
        <translation>nouvel agent depuis la séance {number}</translation>
    </message>
    <message>
        <source>no trust rating yet</source>
        <translation>confiance pas encore notée</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>séance {number}</translation>
    </message>
    <message>
        <source>sessions {first} to {last}</source>
        <translation>séances {first} à {last}</translation>
    </message>
    <message>
        <source>trust was rated below 5 in the sessions before</source>
        <translation>la confiance était notée sous 5 dans les séances précédentes</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>vos propres mots</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Tour · {number} of {whole}</source>
        <translation>Visite · {number} sur {whole}</translation>
    </message>
</context>
<context>
    <name>HandDesk</name>
    <message>
        <source>Write the summary to</source>
        <translation>Écrire la synthèse vers</translation>
    </message>
    <message>
        <source>Written as {name} in {folder}, with a manifest beside it. The access log has a line.</source>
        <translation>Écrit sous {name} dans {folder}, avec un bordereau à côté. Le journal des accès a une ligne.</translation>
    </message>
</context>
<context>
    <name>HandView</name>
    <message>
        <source>3 · Hand over</source>
        <translation>3 · Remettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Beside the file lies a manifest: counts, versions and a checksum, no text. Both names say nothing about the client, and only you can open them on this machine.</source>
        <translation>À côté du fichier se trouve un bordereau : nombres, versions et somme de contrôle, sans texte. Les deux noms ne disent rien de la personne, et vous seul pouvez les ouvrir sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Comparing the words that remain with your journals …</source>
        <translation>Comparaison des mots restants avec vos journaux …</translation>
    </message>
    <message>
        <source>Could somebody tell who it is?</source>
        <translation>Quelqu’un pourrait-il dire qui c’est ?</translation>
    </message>
    <message>
        <source>Done with this summary</source>
        <translation>Terminer avec cette synthèse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First say who gets it and why.</source>
        <translation>Dites d’abord qui le reçoit et pourquoi.</translation>
    </message>
    <message>
        <source>Go back to take a sentence out, or hand it over as it is.</source>
        <translation>Revenez pour retirer une phrase, ou remettez-le tel quel.</translation>
    </message>
    <message>
        <source>JSON for systems</source>
        <translation>JSON pour systèmes</translation>
    </message>
    <message>
        <source>Markdown for any editor</source>
        <translation>Markdown pour tout éditeur</translation>
    </message>
    <message>
        <source>Once it has left, nobody can call it back. The access log keeps who got it and why, not what it says.</source>
        <translation>Une fois sorti, personne ne peut le rappeler. Le journal des accès garde qui l’a reçu et pourquoi, pas ce qu’il dit.</translation>
    </message>
    <message>
        <source>PDF to read</source>
        <translation>PDF à lire</translation>
    </message>
    <message>
        <source>Passphrase for the PDF, if wanted</source>
        <translation>Phrase secrète du PDF, si souhaitée</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Les deux phrases secrètes ne sont pas encore les mêmes.</translation>
    </message>
    <message>
        <source>The words could not be compared.</source>
        <translation>Les mots n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With fewer than {count} characters a program finds this passphrase soon. Four or five words hold.</source>
        <translation>Avec moins de {count} caractères, un programme trouve vite cette phrase secrète. Quatre ou cinq mots tiennent.</translation>
    </message>
    <message>
        <source>Word to edit</source>
        <translation>Word à modifier</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Écrire le fichier …</translation>
    </message>
    <message>
        <source>a name or a role; the access log keeps it</source>
        <translation>un nom ou un rôle ; le journal des accès le garde</translation>
    </message>
    <message>
        <source>for example: monthly supervision</source>
        <translation>par exemple : supervision mensuelle</translation>
    </message>
    <message>
        <source>tell it by another way than the file</source>
        <translation>dites-la par une autre voie que celle du fichier</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>a judgement</source>
        <translation>une appréciation</translation>
    </message>
    <message>
        <source>a promise or another line</source>
        <translation>une promesse ou une autre ligne</translation>
    </message>
    <message>
        <source>a strain</source>
        <translation>une tension</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>a tick of the checklist</source>
        <translation>une coche de la liste de contrôle</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un évènement</translation>
    </message>
    <message>
        <source>something filled in</source>
        <translation>quelque chose de rempli</translation>
    </message>
    <message>
        <source>the entry; both texts stay in its history</source>
        <translation>la note ; les deux textes restent dans son historique</translation>
    </message>
    <message>
        <source>the facts of the session</source>
        <translation>les données de la séance</translation>
    </message>
    <message>
        <source>the phase of the case</source>
        <translation>la phase du suivi</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>les notations</translation>
    </message>
    <message>
        <source>the unfinished entry</source>
        <translation>la note inachevée</translation>
    </message>
    <message>
        <source>the words to mask</source>
        <translation>les mots à masquer</translation>
    </message>
    <message>
        <source>what a second reader labelled</source>
        <translation>ce qu’un second lecteur a attribué</translation>
    </message>
    <message>
        <source>what is known of the client</source>
        <translation>ce que l’on sait de la personne</translation>
    </message>
    <message>
        <source>what was added to the entry later</source>
        <translation>ce qui a été ajouté plus tard à la note</translation>
    </message>
    <message>
        <source>what was decided about a word in summaries</source>
        <translation>ce qui a été décidé d’un mot dans les synthèses</translation>
    </message>
    <message>
        <source>whose a sentence is</source>
        <translation>de qui est une phrase</translation>
    </message>
    <message>
        <source>why a question was set aside</source>
        <translation>pourquoi une question a été mise de côté</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Choose the hand-over file</source>
        <translation>Choisir le fichier de transmission</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>No change of officer was entered anew: it stands there already.</source>
        <translation>Aucun changement d’agent n’a été inscrit de nouveau : il y figure déjà.</translation>
    </message>
    <message>
        <source>Say who gets it and why: the access log keeps both.</source>
        <translation>Dites qui le reçoit et pourquoi : le journal des accès garde les deux.</translation>
    </message>
    <message>
        <source>The change of officer is entered as an event of today.</source>
        <translation>Le changement d’agent est inscrit comme événement d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The change of officer is entered for {count} of {whole}; for the others it stands there already.</source>
        <translation>Le changement d’agent est inscrit pour {count} sur {whole} ; pour les autres, il y figure déjà.</translation>
    </message>
    <message>
        <source>The hand-over file is written and was read again.</source>
        <translation>Le fichier de transmission est écrit et a été relu.</translation>
    </message>
    <message>
        <source>The hand-over file is written and was read again. Note its code now: nobody opens it without.</source>
        <translation>Le fichier de transmission est écrit et a été relu. Notez son code maintenant : sans lui, personne ne l’ouvre.</translation>
    </message>
    <message>
        <source>Write the file to</source>
        <translation>Écrire le fichier vers</translation>
    </message>
    <message>
        <source>Writing the hand-over file …</source>
        <translation>Écriture du fichier de transmission …</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients are taken in. Nothing that was here is lost.</source>
        <comment>{count} client is taken in. Nothing that was here is lost.</comment>
        <translation>
            <numerusform>{count} personne est reprise. Rien de ce qui était ici n’est perdu.</numerusform>
            <numerusform>{count} personnes sont reprises. Rien de ce qui était ici n’est perdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the journal (Ctrl+L)</source>
        <translation>Verrouiller le journal (Ctrl+L)</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>These pages are in English only.</source>
        <translation>Ces pages n’existent qu’en anglais.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>one in each line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>écrit le {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>What would change it: {words}</source>
        <translation>Ce qui le changerait : {words}</translation>
    </message>
    <message>
        <source>Your judgement before the board</source>
        <translation>Votre appréciation avant le tableau</translation>
    </message>
    <message>
        <source>Your judgement of {day}, before the board was open: {answer}, {chance} in 100</source>
        <translation>Votre appréciation du {day}, avant l’ouverture du tableau : {answer}, {chance} sur 100</translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>A colleague judged on {day}; it is shown once you have answered.</source>
        <translation>Un ou une collègue a donné son appréciation le {day} ; elle est montrée une fois que vous avez répondu.</translation>
    </message>
    <message>
        <source>A step, an answer, a chance and your reasons are needed: they are what you will want to read later.</source>
        <translation>Il faut un pas, une réponse, une chance et vos raisons : c’est ce que vous voudrez relire plus tard.</translation>
    </message>
    <message>
        <source>Chance that it goes without a break in contact over four sessions</source>
        <translation>Chance que cela passe sans rupture de contact sur quatre séances</translation>
    </message>
    <message>
        <source>First your own judgement. It is kept as it is, with the day; then the board opens. No program knows this better.</source>
        <translation>D’abord votre propre appréciation. Elle est gardée telle quelle, avec le jour ; puis le tableau s’ouvre. Aucun programme ne le sait mieux.</translation>
    </message>
    <message>
        <source>Is there enough relationship for it?</source>
        <translation>Y a-t-il assez de relation pour cela ?</translation>
    </message>
    <message>
        <source>Is there enough relationship to move on?</source>
        <translation>Y a-t-il assez de relation pour avancer ?</translation>
    </message>
    <message>
        <source>Keep it and open the board</source>
        <translation>Garder mon appréciation et ouvrir le tableau</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Le prochain pas</translation>
    </message>
    <message>
        <source>What came of it is asked after four sessions or 60 days. It held if the client kept coming, no strain stayed open and the step went on.</source>
        <translation>Ce qui en est advenu est demandé après quatre séances ou 60 jours. Cela a tenu si la personne a continué de venir, si aucune tension n’est restée ouverte et si le pas s’est poursuivi.</translation>
    </message>
    <message>
        <source>What would change your mind?</source>
        <translation>Qu’est-ce qui vous ferait changer d’avis ?</translation>
    </message>
    <message>
        <source>What you have seen and heard that makes you think so</source>
        <translation>Ce que vous avez vu et entendu qui vous le fait penser</translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation>Vos raisons</translation>
    </message>
    <message>
        <source>for example: talk about the offence</source>
        <translation>par exemple : parler de l’infraction</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>At least {count} characters; {missing} more to go.</source>
        <translation>Au moins {count} caractères ; encore {missing}.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>First type the code back from the paper: only so it is sure to be right.</source>
        <translation>Recopiez d’abord le code depuis le papier : c’est la seule façon d’être sûr qu’il est juste.</translation>
    </message>
    <message>
        <source>Five random words are easy to type and hard to guess. The passphrase is asked for each time the journal opens.</source>
        <translation>Cinq mots pris au hasard sont faciles à taper et difficiles à deviner. La phrase de passe est demandée à chaque ouverture du journal.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this code opens the journal. Print it or write it down, and keep it away from this machine. It is not shown again.</source>
        <translation>Si la phrase secrète est oubliée, seul ce code ouvre le journal. Imprimez-le ou écrivez-le, et gardez-le loin de cet ordinateur. Il n’est pas montré une seconde fois.</translation>
    </message>
    <message>
        <source>Long enough. Now the same again.</source>
        <translation>Assez longue. Maintenant la même encore une fois.</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Créer le journal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>Phrase secrète et code de récupération</translation>
    </message>
    <message>
        <source>The journal is made and encrypted; this takes a moment …</source>
        <translation>Le journal est créé et chiffré ; cela prend un instant …</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>This is not the code shown above. Compare it letter by letter, then press Enter again.</source>
        <translation>Ce n’est pas le code affiché plus haut. Comparez-le lettre par lettre, puis appuyez de nouveau sur Entrée.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Back to the shared models</source>
        <translation>Revenir aux modèles communs</translation>
    </message>
    <message>
        <source>It can be used only where it agrees with you more often there, beyond chance. In simulations that took some 500 decisions; muting a cue works at once.</source>
        <translation>Il ne peut être utilisé que là où il est plus souvent d’accord avec vous, au-delà du hasard. En simulation, cela a demandé quelque 500 décisions ; rendre un indice muet agit tout de suite.</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>C’est utilisé désormais.</translation>
    </message>
    <message>
        <source>It never leaves out a sign of danger, and what it learned never leaves this journal.</source>
        <translation>Il n’omet jamais un signe de danger, et ce qu’il a appris ne quitte jamais ce journal.</translation>
    </message>
    <message>
        <source>On {held} held-back decisions it agreed with you {learned} times, what you have now {present} times.</source>
        <translation>Sur {held} décisions mises de côté, il était d’accord avec vous {learned} fois, ce que vous avez maintenant {present} fois.</translation>
    </message>
    <message>
        <source>Suggestions that you would drop are left out, as learned.</source>
        <translation>Les suggestions que vous écarteriez sont omises, comme appris.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>That is better, beyond chance. You can use it.</source>
        <translation>C’est mieux, au-delà du hasard. Vous pouvez l’utiliser.</translation>
    </message>
    <message>
        <source>That is no win beyond chance, so nothing changes.</source>
        <translation>Ce n’est pas un gain au-delà du hasard ; rien ne change.</translation>
    </message>
    <message>
        <source>The shared models are used as they are.</source>
        <translation>Les modèles communs sont utilisés tels quels.</translation>
    </message>
    <message>
        <source>There is too little to learn from: {decisions} decisions, of which {held} could be held back. Some 60 decisions over several entries are needed.</source>
        <translation>Il y a trop peu à apprendre : {decisions} décisions, dont {held} ont pu être mises de côté. Il en faut une soixantaine sur plusieurs notes.</translation>
    </message>
    <message>
        <source>Try it on my decisions</source>
        <translation>Essayer sur mes décisions</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation>Ce qu’il a appris</translation>
    </message>
    <message>
        <source>What you keep and drop can teach the suggestions to leave out what you would drop. It learns from your older entries and is judged by the newest third, which it has not seen.</source>
        <translation>Ce que vous gardez et écartez peut apprendre aux suggestions à omettre ce que vous écarteriez. Il apprend de vos notes plus anciennes et est jugé sur le tiers le plus récent, qu’il n’a pas vu.</translation>
    </message>
    <message>
        <source>rather kept</source>
        <translation>plutôt gardé</translation>
    </message>
    <message>
        <source>rather left out</source>
        <translation>plutôt omis</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>In a few words; Enter adds it</source>
        <translation>En quelques mots ; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Dans les mots de la personne</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What they chose</source>
        <translation>Ce qui a été choisi</translation>
    </message>
    <message>
        <source>What they could choose from</source>
        <translation>Entre quoi choisir</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What was offered, and what was agreed</source>
        <translation>Ce qui a été offert, et ce qui a été convenu</translation>
    </message>
    <message>
        <source>Which service, by role, and what was asked or told</source>
        <translation>Quel service, par rôle, et ce qui a été demandé ou dit</translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation>Qui cela engage</translation>
    </message>
    <message>
        <source>Why it is needed, and on what legal basis</source>
        <translation>Pourquoi c’est nécessaire, et sur quelle base légale</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>nous deux</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>others</source>
        <translation>d’autres</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Agreed tasks</source>
        <translation>Tâches convenues</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Credible is who keeps promises: {kept} kept, {broken} not kept, {open} open, {owed} of these past their day. Only you see this.</source>
        <translation>Est crédible qui tient ses promesses : {kept} tenues, {broken} non tenues, {open} ouvertes, dont {owed} en retard. Vous seul voyez cela.</translation>
    </message>
    <message>
        <source>Dropped (D)</source>
        <translation>Abandonnée (D)</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>Tenue (K)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Négociations</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Not kept (B)</source>
        <translation>Non tenue (B)</translation>
    </message>
    <message>
        <source>Nothing is noted here yet.</source>
        <translation>Rien n’est encore noté ici.</translation>
    </message>
    <message>
        <source>Open (O)</source>
        <translation>Ouverte (O)</translation>
    </message>
    <message>
        <source>Promises and help</source>
        <translation>Promesses et aide</translation>
    </message>
    <message>
        <source>Promises, tasks and agreements</source>
        <translation>Promesses, tâches et accords</translation>
    </message>
    <message>
        <source>open, past its day</source>
        <translation>ouverte, en retard</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>A colleague decided to move on</source>
        <translation>Un ou une collègue a décidé d’aller plus loin</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Ajouter l’événement</translation>
    </message>
    <message>
        <source>Choosing counts from today; put the line on another day below if it was earlier. Nothing but the first meeting ever moves a case by itself.</source>
        <translation>Le choix compte à partir d’aujourd’hui ; si c’était plus tôt, placez la ligne à un autre jour ci-dessous. Seule la première rencontre fait avancer un suivi d’elle-même.</translation>
    </message>
    <message>
        <source>Chosen line</source>
        <translation>Ligne choisie</translation>
    </message>
    <message>
        <source>Closing reflection written</source>
        <translation>Réflexion de clôture écrite</translation>
    </message>
    <message>
        <source>Day of the chosen line</source>
        <translation>Jour de la ligne choisie</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Jour de l’événement</translation>
    </message>
    <message>
        <source>Decided to move on</source>
        <translation>Décision d’aller plus loin</translation>
    </message>
    <message>
        <source>First impression read again</source>
        <translation>Première impression relue</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>En quelques mots, si vous voulez</translation>
    </message>
    <message>
        <source>Life of the case</source>
        <translation>Vie du suivi</translation>
    </message>
    <message>
        <source>Nine months: read the first impression again</source>
        <translation>Neuf mois : relire la première impression</translation>
    </message>
    <message>
        <source>Put it on this day</source>
        <translation>La placer à ce jour</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Something that may have moved the whole relationship: the chart then allows it to have jumped.</source>
        <translation>Quelque chose qui a pu déplacer toute la relation : la courbe admet alors un saut.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Ce qui s’est passé, avec vos mots</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Où en est le suivi</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings held</source>
        <comment>{count} meeting held</comment>
        <translation>
            <numerusform>{count} rencontre tenue</numerusform>
            <numerusform>{count} rencontres tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{meetings}, all before {day}</source>
        <comment>{meetings}, before {day}</comment>
        <translation>
            <numerusform>{meetings}, avant le {day}</numerusform>
            <numerusform>{meetings}, toutes avant le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{meetings}, {earlier} of them before {day}</source>
        <translation>{meetings}, dont {earlier} avant le {day}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>A line needs its reason: say why there, then set it.</source>
        <translation>Une ligne demande sa raison : dites pourquoi là, puis fixez-la.</translation>
    </message>
    <message>
        <source>Enough to move on</source>
        <translation>Assez pour avancer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Set on {day}.</source>
        <translation>Fixée le {day}.</translation>
    </message>
    <message>
        <source>Set the line</source>
        <translation>Fixer la ligne</translation>
    </message>
    <message>
        <source>What your team agreed to be enough for the next step. Only with a line does the board say of the ratings that they are steady or building; of tags it says so without one.</source>
        <translation>Ce que votre équipe a convenu comme suffisant pour le prochain pas. Sans ligne, le tableau ne dit des évaluations ni stable ni se construit ; des étiquettes, il le dit aussi sans ligne.</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Pourquoi là</translation>
    </message>
    <message>
        <source>Why there, and who agreed</source>
        <translation>Pourquoi là, et qui était d’accord</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>pas de ligne</translation>
    </message>
</context>
<context>
    <name>Linkage</name>
    <message>
        <source>The words that remain do not single out this client&apos;s journal. That is no proof that nobody can.</source>
        <translation>Les mots qui restent ne distinguent pas le journal de cette personne. Cela ne prouve pas que nul ne puisse la reconnaître.</translation>
    </message>
    <message>
        <source>The words that remain point to this client&apos;s journal more than to any other. Look at the sentences below.</source>
        <translation>Les mots qui restent renvoient au journal de cette personne plus qu’à tout autre. Regardez les phrases ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>With {count} clients on this machine, anyone who knows the caseload can tell who this is about.</source>
        <comment>With {count} client on this machine, anyone who knows the caseload can tell who this is about.</comment>
        <translation>
            <numerusform>Avec {count} personne sur cet ordinateur, quiconque connaît les dossiers peut dire de qui il s’agit.</numerusform>
            <numerusform>Avec {count} personnes sur cet ordinateur, quiconque connaît les dossiers peut dire de qui il s’agit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Asking this desktop&apos;s keyring …</source>
        <translation>Demande au trousseau de cet ordinateur …</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Locked journal</source>
        <translation>Journal verrouillé</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Open with this desktop&apos;s keyring</source>
        <translation>Ouvrir avec le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>Sauvetage de ce qui est lisible …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the damaged journal is as it was.</source>
        <translation>Arrêté. Rien n’a été modifié : le journal endommagé est tel qu’il était.</translation>
    </message>
    <message>
        <source>Stopped. The journal is as it was; it is brought up to date when it is unlocked next.</source>
        <translation>Arrêté. Le journal est comme il était ; il sera mis à jour au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>The backup is back. It opens with the passphrase or the code of its day.</source>
        <translation>La sauvegarde est revenue. Elle s’ouvre avec la phrase secrète ou le code de son jour.</translation>
    </message>
    <message>
        <source>The next try is possible in {seconds} s; each further wrong one doubles the wait.</source>
        <translation>L’essai suivant sera possible dans {seconds} s ; chaque nouvel essai erroné double l’attente.</translation>
    </message>
    <message>
        <source>There is no back door. Without the passphrase or the recovery code the journal stays closed.</source>
        <translation>Il n’y a pas de porte dérobée. Sans la phrase de passe ou le code de récupération, le journal reste fermé.</translation>
    </message>
    <message>
        <source>This demonstration opens with: {words}</source>
        <translation>Cette démonstration s’ouvre avec : {words}</translation>
    </message>
    <message>
        <source>This version brings the journal up to date, once. A copy of it is kept beside it.</source>
        <translation>Cette version met le journal à jour, une seule fois. Une copie en est gardée à côté.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>What was here before was moved aside, into a folder of its own in the journal&apos;s folder.</source>
        <translation>Ce qui était ici auparavant a été mis de côté, dans un dossier à part dans celui du journal.</translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation>Journal de l’alliance de travail</translation>
    </message>
    <message>
        <source>Your agency&apos;s key opens it too; each such opening stands in the access log.</source>
        <translation>La clé de votre administration l’ouvre aussi ; chaque ouverture de ce genre figure au journal des accès.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMONSTRATION · all people in this journal are invented</source>
        <translation>DÉMONSTRATION · toutes les personnes de ce journal sont inventées</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Working Alliance Journal</source>
        <translation>Journal de l’alliance de travail</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>A new client …</source>
        <translation>Une nouvelle personne …</translation>
    </message>
    <message>
        <source>A session for each entry</source>
        <translation>Une séance par note</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>All other entries</source>
        <translation>Toutes les autres notes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Codename of the new client</source>
        <translation>Nom de code de la nouvelle personne</translation>
    </message>
    <message>
        <source>Keep them as a note</source>
        <translation>Les garder en remarque</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser dehors</translation>
    </message>
    <message>
        <source>One session for a day</source>
        <translation>Une séance par jour</translation>
    </message>
    <message>
        <source>Several entries of one day</source>
        <translation>Plusieurs notes d’un même jour</translation>
    </message>
    <message>
        <source>The diary&apos;s own tags</source>
        <translation>Les mots-clés propres au journal</translation>
    </message>
    <message>
        <source>Which client is it about?</source>
        <translation>De quelle personne s’agit-il ?</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>comme toutes les autres</translation>
    </message>
    <message>
        <source>for example K-07</source>
        <translation>par exemple K-07</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser dehors</translation>
    </message>
    <message>
        <source>new client “{label}”</source>
        <translation>nouvelle personne « {label} »</translation>
    </message>
    <message>
        <source>“{label}” · {count}</source>
        <translation>« {label} » · {count}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong ({code}). Nothing that was saved is lost.</source>
        <translation>Quelque chose s’est mal passé ({code}). Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
</context>
<context>
    <name>MethodView</name>
    <message>
        <source>How it is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>“{typed}” is not a length of up to 12 hours. Write it like 45, 1:15 or 1 h 15 min.</source>
        <translation>« {typed} » n’est pas une durée de 12 heures au plus. Écrivez-la ainsi : 45, 1:15 ou 1 h 15 min.</translation>
    </message>
    <message>
        <source>“{typed}” is not a length of up to 12 hours; {kept} stays. Write it like 45, 1:15 or 1 h 15 min.</source>
        <translation>« {typed} » n’est pas une durée de 12 heures au plus ; {kept} reste. Écrivez-la ainsi : 45, 1:15 ou 1 h 15 min.</translation>
    </message>
    <message>
        <source>“{typed}” may be a time of day. Write how long it took in minutes, like 90 or 480.</source>
        <translation>« {typed} » peut être une heure de la journée. Écrivez la durée en minutes, par exemple 90 ou 480.</translation>
    </message>
    <message>
        <source>“{typed}” may be a time of day; {kept} stays. Write how long it took in minutes, like 90 or 480.</source>
        <translation>« {typed} » peut être une heure de la journée ; {kept} reste. Écrivez la durée en minutes, par exemple 90 ou 480.</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
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
        <translation>Tout sur la personne {name}</translation>
    </message>
    <message>
        <source>All sentences tagged {name}</source>
        <translation>Toutes les phrases avec l’étiquette {name}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A topic that can wait</source>
        <translation>Un sujet qui peut attendre</translation>
    </message>
    <message>
        <source>Agreed task</source>
        <translation>Tâche convenue</translation>
    </message>
    <message>
        <source>Correct (Enter)</source>
        <translation>Corriger (Entrée)</translation>
    </message>
    <message>
        <source>Drop (Delete)</source>
        <translation>Abandonner (Suppr)</translation>
    </message>
    <message>
        <source>Dropped: the line stays on record under Practice.</source>
        <translation>Abandonnée : la ligne reste consignée sous Pratique.</translation>
    </message>
    <message>
        <source>Homework that you both agreed on</source>
        <translation>Un devoir que vous avez convenu tous deux</translation>
    </message>
    <message>
        <source>However small</source>
        <translation>Si petit soit-il</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Noted for next time; Enter corrects one, Delete takes it out</source>
        <translation>Noté pour la prochaine fois ; Entrée corrige une ligne, Suppr la retire</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Une chose</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Removed: the line is gone.</source>
        <translation>Retirée : la ligne n’existe plus.</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>being corrected below</source>
        <translation>en cours de correction ci-dessous</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>NextDesk</name>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>by</source>
        <translation>jusqu’au</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Trust as you rated it in the sessions before: {ratings}.</source>
        <translation>La confiance telle que vous l’avez notée dans les séances précédentes : {ratings}.</translation>
    </message>
    <message>
        <source>Trust was not rated in the sessions before.</source>
        <translation>La confiance n’a pas été notée dans les séances précédentes.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of this session</source>
        <translation>Notes de cette séance</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {lowest} to {highest} is needed; {kept} stays.</source>
        <translation>Il faut un nombre entier de {lowest} à {highest} ; {kept} reste.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {lowest} to {highest}.</source>
        <translation>« {typed} » n’est pas un nombre entier de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {lowest} to {highest}; {kept} stays.</source>
        <translation>« {typed} » n’est pas un nombre entier de {lowest} à {highest} ; {kept} reste.</translation>
    </message>
</context>
<context>
    <name>OpenJournal</name>
    <message>
        <source>A new entry for …</source>
        <translation>Une nouvelle note pour …</translation>
    </message>
    <message>
        <source>Add a client …</source>
        <translation>Ajouter une personne …</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Retour là où vous étiez</translation>
    </message>
    <message>
        <source>Bring back what was dropped last</source>
        <translation>Récupérer ce qui a été abandonné en dernier</translation>
    </message>
    <message>
        <source>Encrypt anyway</source>
        <translation>Chiffrer quand même</translation>
    </message>
    <message>
        <source>Find or do …</source>
        <translation>Trouver ou faire …</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation>Verrouiller quand même</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Opened with the recovery code. If the passphrase is forgotten, set a new one; the code goes on opening the journal.</source>
        <translation>Ouvert avec le code de récupération. Si la phrase secrète est oubliée, choisissez-en une nouvelle ; le code continue d’ouvrir le journal.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore anyway</source>
        <translation>Restaurer quand même</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faites-moi visiter</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal des accès</translation>
    </message>
    <message>
        <source>The last import was cut off. Bring the diary in again to go on, or take back what came in.</source>
        <translation>Le dernier import s’est interrompu. Faites entrer le journal encore une fois pour continuer, ou retirez ce qui est entré.</translation>
    </message>
    <message>
        <source>The new language is used from the next unlocking on.</source>
        <translation>La nouvelle langue vaut dès le prochain déverrouillage.</translation>
    </message>
    <message>
        <source>The recovery code was shown and never typed back. If it is not on paper, make a new one now.</source>
        <translation>Le code de récupération a été affiché et jamais retapé. S’il n’est pas sur papier, faites-en un nouveau maintenant.</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Le réglage reste tel qu’il était. {why}</translation>
    </message>
    <message>
        <source>This journal was opened with the agency&apos;s key on {day}. The access log has each time.</source>
        <translation>Ce journal a été ouvert avec la clé de l’administration le {day}. Chaque ouverture figure au journal des accès.</translation>
    </message>
    <message>
        <source>To the list of clients</source>
        <translation>Vers la liste des personnes</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Vers la page</translation>
    </message>
    <message>
        <source>To the ways in</source>
        <translation>Vers les accès</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>nouvelle note</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients who were erased are back with the backup. Erase them once more if they are not to stay.</source>
        <comment>A client who was erased is back with the backup. Erase the client once more if it is not to stay.</comment>
        <translation>
            <numerusform>Une personne effacée est revenue avec la sauvegarde. Effacez-la encore une fois si elle ne doit pas rester.</numerusform>
            <numerusform>{count} personnes effacées sont revenues avec la sauvegarde. Effacez-les encore une fois si elles ne doivent pas rester.</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: of which client?</source>
        <translation>{page} : de qui ?</translation>
    </message>
    <message>
        <source>{page}: {part}</source>
        <translation>{page} : {part}</translation>
    </message>
</context>
<context>
    <name>OtherLanguage</name>
    <message>
        <source>Some of it reads like another language than English. Its words are not known here, so that they are masked whole. Where they name nobody and nothing, L brings them back, unless a word to mask stands among them.</source>
        <translation>Certains passages semblent écrits dans une autre langue que l’anglais. Leurs mots ne sont pas connus ici, ils sont donc entièrement masqués. Là où ils ne nomment ni personne ni rien, L les rétablit, sauf si un mot à masquer s’y trouve.</translation>
    </message>
</context>
<context>
    <name>OtherwiseRows</name>
    <message>
        <source>gone: {tags}</source>
        <translation>retirée : {tags}</translation>
    </message>
    <message>
        <source>new: {tags}</source>
        <translation>nouvelle : {tags}</translation>
    </message>
    <message>
        <source>{codename}, session {number}, {day}</source>
        <translation>{codename}, séance {number}, {day}</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Choose what came of it first.</source>
        <translation>Choisissez d’abord ce qui en est advenu.</translation>
    </message>
    <message>
        <source>It held if the client kept coming, no strain stayed open and the step went on. A step that was not taken cannot be judged; that is an answer too.</source>
        <translation>Cela a tenu si la personne a continué de venir, si aucune tension n’est restée ouverte et si le pas s’est poursuivi. Un pas qui n’a pas été fait ne peut être jugé ; c’est aussi une réponse.</translation>
    </message>
    <message>
        <source>Keep what came of it</source>
        <translation>Garder ce qui en est advenu</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Le dire maintenant</translation>
    </message>
    <message>
        <source>What came of the step?</source>
        <translation>Qu’est-il advenu du pas ?</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Ce qui s’est passé, dans vos mots</translation>
    </message>
    <message>
        <source>You will be asked after four more sessions, on {day} at the latest; Today reminds you.</source>
        <translation>On vous le demandera après quatre séances encore, au plus tard le {day} ; Aujourd’hui vous le rappelle.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Brier score {score}, likely {low} to {high}: 0 is never wrong, 0.25 is saying 50 in 100 each time.</source>
        <translation>Score de Brier {score}, probablement {low} à {high} : 0 est ne jamais se tromper, 0,25 est dire 50 sur 100 chaque fois.</translation>
    </message>
    <message>
        <source>Over all your clients. This is yours alone and no measure of staff.</source>
        <translation>Sur toutes vos personnes suivies. C’est à vous seul et ce n’est pas une mesure du personnel.</translation>
    </message>
    <message>
        <source>What you expected less what came about: {mean} in 100, likely between {low} and {high}.</source>
        <translation>Ce que vous attendiez moins ce qui est advenu : {mean} sur 100, probablement entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Your own judgements</source>
        <translation>Vos propres appréciations</translation>
    </message>
</context>
<context>
    <name>OwnRating</name>
    <message>
        <source>0 means: not at all.  10 means: very well. There is no right answer.</source>
        <translation>0 veut dire : pas du tout.  10 veut dire : très bien. Il n’y a pas de bonne réponse.</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Retour au journal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How well did we work together today?</source>
        <translation>Avons-nous bien travaillé ensemble aujourd’hui ?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation>Veuillez rendre l’ordinateur.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>we talked past each other</source>
        <translation>nous ne nous sommes pas compris</translation>
    </message>
    <message>
        <source>we understood each other</source>
        <translation>nous nous sommes compris</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Take this word away</source>
        <translation>Retirer ce mot</translation>
    </message>
    <message>
        <source>They are kept inside the vault, since they may be names.</source>
        <translation>Ils sont gardés dans le coffre, car ce peut être des noms.</translation>
    </message>
    <message>
        <source>Words that spelling knows from you</source>
        <translation>Mots que l’orthographe connaît de vous</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>A copy for the client</source>
        <translation>Une copie pour la personne suivie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything the journal keeps about this client, in plain language. Names of other people are masked. Read it to the end: a sentence may point to somebody without a name.</source>
        <translation>Tout ce que le journal garde sur cette personne, en langage simple. Les noms d’autres gens sont masqués. Lisez jusqu’au bout : une phrase peut désigner quelqu’un sans nom.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mask these words too</source>
        <translation>Masquer aussi ces mots</translation>
    </message>
    <message>
        <source>Names that are the client&apos;s own</source>
        <translation>Noms qui sont ceux de la personne</translation>
    </message>
    <message>
        <source>The copy as it would leave</source>
        <translation>La copie telle qu’elle sortirait</translation>
    </message>
    <message>
        <source>Which of these names are the client&apos;s own? They stay in.</source>
        <translation>Lesquels de ces noms sont ceux de la personne ? Ils restent.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Who is masked</source>
        <translation>Qui est masqué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write the copy to</source>
        <translation>Écrire la copie vers</translation>
    </message>
    <message>
        <source>Write the copy …</source>
        <translation>Écrire la copie …</translation>
    </message>
    <message>
        <source>asked to see what is kept</source>
        <translation>a demandé à voir ce qui est gardé</translation>
    </message>
    <message>
        <source>left in</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte simple</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the client&apos;s own</source>
        <translation>celui de la personne</translation>
    </message>
    <message>
        <source>words or names, with commas between them</source>
        <translation>mots ou noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, export</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Votre pratique</translation>
    </message>
    <message>
        <source>back up now</source>
        <translation>sauvegarder maintenant</translation>
    </message>
    <message>
        <source>bring a diary in</source>
        <translation>faire entrer un journal</translation>
    </message>
    <message>
        <source>change the passphrase</source>
        <translation>changer la phrase secrète</translation>
    </message>
    <message>
        <source>check the journal</source>
        <translation>vérifier le journal</translation>
    </message>
    <message>
        <source>encrypt everything anew</source>
        <translation>tout rechiffrer</translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation>faire un nouveau code de récupération</translation>
    </message>
    <message>
        <source>restore from a backup</source>
        <translation>restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>take everything out</source>
        <translation>tout sortir</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation>trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>would it come back?</source>
        <translation>reviendrait-elle ?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a client, or words from an entry</source>
        <translation>Une commande, une personne ou des mots d’une note</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Trouver ou faire</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Rien ne convient. Moins de lettres trouvent davantage.</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Rien ne porte ce nom. Moins de lettres trouvent davantage.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Beside the entry</source>
        <translation>À côté de la note</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>One box instead of four: write as it comes</source>
        <translation>Une case au lieu de quatre : écrire comme cela vient</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un seul texte</translation>
    </message>
    <message>
        <source>Part of the session</source>
        <translation>Partie de la séance</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’ensemble</translation>
    </message>
</context>
<context>
    <name>PastJudgement</name>
    <message>
        <source>After seeing the board: {answer}</source>
        <translation>Après avoir vu le tableau : {answer}</translation>
    </message>
    <message>
        <source>Decided to move on, {day}.</source>
        <translation>Décidé d’avancer le {day}.</translation>
    </message>
    <message>
        <source>What would change it: {words}</source>
        <translation>Ce qui le changerait : {words}</translation>
    </message>
    <message>
        <source>{day}: {answer}, {chance} in 100</source>
        <translation>{day} : {answer}, {chance} sur 100</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>I did</source>
        <translation>J’ai fait</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>J’ai ressenti</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Je pense</translation>
    </message>
    <message>
        <source>No strain</source>
        <translation>Pas de tension</translation>
    </message>
    <message>
        <source>Pulled away</source>
        <translation>S’est mise en retrait</translation>
    </message>
    <message>
        <source>Pushed against</source>
        <translation>S’est opposée</translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation>Quelqu’un d’autre a dit</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>A été dit</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>tâche convenue</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <comment>and one more</comment>
        <translation>
            <numerusform>et un autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>before first contact</source>
        <translation>avant le premier contact</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>manquement</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>par un collègue</translation>
    </message>
    <message>
        <source>by your decisions</source>
        <translation>par vos décisions</translation>
    </message>
    <message>
        <source>by your decisions, once the entry is finished</source>
        <translation>par vos décisions, une fois l’entrée terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>ne peut être jugé</translation>
    </message>
    <message>
        <source>choice given</source>
        <translation>choix laissé</translation>
    </message>
    <message>
        <source>client</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>contact with others</source>
        <translation>contact avec d’autres</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>n’est pas venue</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>fin du suivi</translation>
    </message>
    <message>
        <source>first interviews</source>
        <translation>premiers entretiens</translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation>pour la supervision</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>it did not hold</source>
        <translation>cela n’a pas tenu</translation>
    </message>
    <message>
        <source>it held</source>
        <translation>cela a tenu</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation>laisser reposer</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>partie plus tôt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>lost in a salvage; not known whether it took place</source>
        <translation>perdue lors du sauvetage du fichier ; on ne sait pas si elle a eu lieu</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>moving on</source>
        <translation>passage à la suite</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>négocié</translation>
    </message>
    <message>
        <source>new officer</source>
        <translation>nouvel agent</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not repaired</source>
        <translation>non réparé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>practical help</source>
        <translation>aide pratique</translation>
    </message>
    <message>
        <source>pulling back</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>date de libération</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>task from supervision</source>
        <translation>tâche de la supervision</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>the words were not handed over</source>
        <translation>le texte n’a pas été transmis</translation>
    </message>
    <message>
        <source>thought from supervision</source>
        <translation>pensée de la supervision</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>à préparer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>was no strain</source>
        <translation>n’était pas une tension</translation>
    </message>
    <message>
        <source>working</source>
        <translation>travail en cours</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>you said they are not</source>
        <translation>vous avez dit que non</translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <comment>{count} day ago</comment>
        <translation>
            <numerusform>il y a {count} jour</numerusform>
            <numerusform>il y a {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} less sure ones are not shown.</source>
        <comment>{count} less sure one is not shown.</comment>
        <translation>
            <numerusform>{count} moins sûre n’est pas montrée.</numerusform>
            <numerusform>{count} moins sûres ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months ago</source>
        <comment>{count} month ago</comment>
        <translation>
            <numerusform>il y a {count} mois</numerusform>
            <numerusform>il y a {count} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks ago</source>
        <comment>{count} week ago</comment>
        <translation>
            <numerusform>il y a {count} semaine</numerusform>
            <numerusform>il y a {count} semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérée</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>A client needs a codename; {kept} stays.</source>
        <translation>Il faut un nom de code ; {kept} reste.</translation>
    </message>
    <message>
        <source>A copy for the client …</source>
        <translation>Une copie pour la personne suivie …</translation>
    </message>
    <message>
        <source>A record is kept only as long as it is needed. On this day Today asks whether it still is.</source>
        <translation>Un dossier n’est gardé qu’aussi longtemps qu’il est nécessaire. Ce jour-là, Aujourd’hui demande s’il l’est encore.</translation>
    </message>
    <message>
        <source>Another client has the codename “{typed}”; {kept} stays.</source>
        <translation>Une autre personne a le nom de code « {typed} » ; {kept} reste.</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Demander le</translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Erase this client …</source>
        <translation>Effacer cette personne …</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Conserver et effacer</translation>
    </message>
    <message>
        <source>No initials, no birthday, no nickname that others know.</source>
        <translation>Ni initiales, ni date de naissance, ni surnom que d’autres connaissent.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Révision le</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The copy is written; the access log keeps who got it and why.</source>
        <translation>La copie est écrite ; le journal des accès garde qui l’a reçue et pourquoi.</translation>
    </message>
    <message>
        <source>“{typed}” is longer than {longest} letters; {kept} stays.</source>
        <translation>« {typed} » compte plus de {longest} lettres ; {kept} reste.</translation>
    </message>
    <message>
        <source>“{word}” is masked already, as {kind}. Its row is chosen: its kind is changed below the list.</source>
        <translation>« {word} » est déjà masqué, comme : {kind}. Sa ligne est choisie : son genre se change sous la liste.</translation>
    </message>
    <message>
        <source>“{word}” is not masked any more.</source>
        <translation>« {word} » n’est plus masqué.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>A court can order you to hand it over, and the client can ask to see what is kept about them. Write so that you could read it out.</source>
        <translation>Un tribunal peut en ordonner la remise, et la personne peut demander à voir ce qui est gardé sur elle. Écrivez de façon à pouvoir le lire à voix haute.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Clients are known by a codename. Real names belong in the list of words to be masked, nowhere else.</source>
        <translation>Les personnes sont connues par un nom de code. Les vrais noms vont dans la liste des mots à masquer, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Tout reste ici</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It can still be demanded</source>
        <translation>Il peut quand même être exigé</translation>
    </message>
    <message>
        <source>It does not replace the official file. What must be reported goes through the official channel.</source>
        <translation>Il ne remplace pas le dossier officiel. Ce qui doit être signalé passe par la voie officielle.</translation>
    </message>
    <message>
        <source>It suggests, you decide</source>
        <translation>Il suggère, vous décidez</translation>
    </message>
    <message>
        <source>Look at the demonstration first</source>
        <translation>Regarder d’abord la démonstration</translation>
    </message>
    <message>
        <source>Marks on your sentences are suggestions, worked out on this machine. There is no score of a person, and nothing is decided here.</source>
        <translation>Les marques sur vos phrases sont des suggestions, établies sur cette machine. Il n’y a pas de score d’une personne, et rien n’est décidé ici.</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>The journal is one encrypted file on this machine. Nothing is sent anywhere: there is no account and no connection.</source>
        <translation>Le journal est un seul fichier chiffré sur cet ordinateur. Rien n’est envoyé nulle part : il n’y a ni compte ni connexion.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Add a client</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Clients and pages</source>
        <translation>Personnes et pages</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Trouver ou faire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show clients with these letters</source>
        <translation>Montrer les personnes avec ces lettres</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>Can&apos;t say</source>
        <translation>Je ne peux pas dire</translation>
    </message>
    <message>
        <source>{scale}: can&apos;t say</source>
        <translation>{scale} : je ne peux pas dire</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>0 to 9 rate and go on, End is 10, - is can&apos;t say, Delete is not rated. What the numbers mean shows here.</source>
        <translation>0 à 9 note et passe à la suite, Fin vaut 10, - veut dire que l’on ne peut pas dire, Suppr annule la note ; le sens des nombres s’affiche ici.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>How was the alliance today?</source>
        <translation>Comment était l’alliance aujourd’hui ?</translation>
    </message>
    <message>
        <source>How was the alliance today? Rate this session only: it is built meeting by meeting.</source>
        <translation>Comment était l’alliance aujourd’hui ? Ne notez que cette séance : elle se construit rencontre après rencontre.</translation>
    </message>
    <message>
        <source>Last time: {ratings}</source>
        <translation>La dernière fois : {ratings}</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>The meeting was not held: there is nothing to rate.</source>
        <translation>La rencontre n’a pas eu lieu : il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <source>Was there a strain?</source>
        <translation>Y a-t-il eu une tension ?</translation>
    </message>
</context>
<context>
    <name>ReadBackView</name>
    <message>
        <source>  (until {day})</source>
        <translation>  (jusqu’au {day})</translation>
    </message>
    <message>
        <source>A question to take along</source>
        <translation>Une question à emporter</translation>
    </message>
    <message>
        <source>A strain is noted: {kind}, {state}.</source>
        <translation>Une tension est notée : {kind}, {state}.</translation>
    </message>
    <message>
        <source>A strain is noted: {kind}. It stays on Today until you close it.</source>
        <translation>Une tension est notée : {kind}. Elle reste dans Aujourd’hui jusqu’à ce que vous la fermiez.</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Retour à la note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>J’ai passé les étiquettes en revue</translation>
    </message>
    <message>
        <source>It was said that there was no strain.</source>
        <translation>Il a été indiqué qu’il n’y a pas eu de tension.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Nothing that is shown waits; the less sure suggestions were not decided. Did you go through the tags?</source>
        <translation>Rien de ce qui est montré n’attend ; les propositions moins sûres n’ont pas été décidées. Avez-vous passé les étiquettes en revue ?</translation>
    </message>
    <message>
        <source>Nothing was suggested. Did you look whether a tag is missing? Until you say so, the entry waits.</source>
        <translation>Rien n’a été proposé. Avez-vous regardé s’il manque une étiquette ? Tant que vous ne l’avez pas dit, l’entrée attend.</translation>
    </message>
    <message>
        <source>Open promises and tasks</source>
        <translation>Promesses et tâches ouvertes</translation>
    </message>
    <message>
        <source>Session {number} is kept</source>
        <translation>La séance {number} est gardée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; the entry could not be read for suggestions.</source>
        <translation>Étiquettes gardées : {kept} ; l’entrée n’a pas pu être lue pour des suggestions.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; the entry is being read for suggestions.</source>
        <translation>Étiquettes gardées : {kept} ; l’entrée est encore lue pour des suggestions.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; to go through: {waiting}.</source>
        <translation>Étiquettes gardées : {kept} ; à passer en revue : {waiting}.</translation>
    </message>
    <message>
        <source>Tags kept: {kept}; undecided: {waiting}.</source>
        <translation>Étiquettes gardées : {kept} ; sans décision : {waiting}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>The alliance so far</source>
        <translation>L’alliance jusqu’ici</translation>
    </message>
    <message>
        <source>The first meeting was held: the case now stands at “{phase}”.</source>
        <translation>La première rencontre a eu lieu : le dossier en est maintenant à « {phase} ».</translation>
    </message>
    <message>
        <source>The meeting: {status}. There is nothing to rate, and nothing waits.</source>
        <translation>La rencontre : {status}. Il n’y a rien à évaluer, et rien n’attend.</translation>
    </message>
    <message>
        <source>The strain of session {number}, {kind}: {state} by this session.</source>
        <translation>La tension de la séance {number}, {kind} : {state} avec cette séance.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation>De quoi espérer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Was there a strain? If so, a repair note opens.</source>
        <translation>Y a-t-il eu une tension ? Si oui, une note de réparation s’ouvre.</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Où en est le suivi</translation>
    </message>
    <message>
        <source>Whether there was a strain is not answered.</source>
        <translation>La question d’une tension reste sans réponse.</translation>
    </message>
    <message>
        <source>Worth another look?</source>
        <translation>À regarder encore ?</translation>
    </message>
    <message>
        <source>{words} words, {rated} of {scales} scales rated, {ticked} points of the checklist answered.</source>
        <translation>{words} mots, {rated} échelles sur {scales} notées, {ticked} points de la liste de contrôle répondus.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to this entry</source>
        <translation>Ajouter à cette note</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Ajouté le {day}</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amender</translation>
    </message>
    <message>
        <source>An amendment is begun and not finished. What stands here is the entry without it.</source>
        <translation>Une modification est commencée et non terminée. Vous lisez ici la note sans elle.</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Ramener cette version</translation>
    </message>
    <message>
        <source>Copy the factual part</source>
        <translation>Copier la partie factuelle</translation>
    </message>
    <message>
        <source>Copy the factual part with names replaced</source>
        <translation>Copier la partie factuelle avec les noms remplacés</translation>
    </message>
    <message>
        <source>Day, time or length was changed on {day}; before: {facts}</source>
        <translation>Jour, heure ou durée ont été modifiés le {day} ; avant : {facts}</translation>
    </message>
    <message>
        <source>Drop the amendment</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What came to mind later; the entry itself stays as it was</source>
        <translation>Ce qui est venu plus tard ; la note elle-même reste telle qu’elle était</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>amendée</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>ramenée</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrite</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>… with names replaced</source>
        <translation>… avec les noms remplacés</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a file of this name is in the way</source>
        <translation>un fichier de ce nom gêne</translation>
    </message>
    <message>
        <source>a line is not an indicator, a tabulator and a sentence</source>
        <translation>une ligne n’est pas un indicateur, une tabulation et une phrase</translation>
    </message>
    <message>
        <source>a line lacks a part or has one too many</source>
        <translation>il manque une partie à une ligne, ou elle en a une de trop</translation>
    </message>
    <message>
        <source>a newer release wrote it; install that release first</source>
        <translation>une version plus récente l’a écrit ; installez d’abord celle-ci</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un nombre y est trop grand</translation>
    </message>
    <message>
        <source>a number is missing or one too many</source>
        <translation>un nombre manque ou est de trop</translation>
    </message>
    <message>
        <source>a part is missing or of the wrong kind</source>
        <translation>une partie manque ou est du mauvais genre</translation>
    </message>
    <message>
        <source>a sentence in it is not start, end and labels</source>
        <translation>une phrase n’y est pas début, fin et étiquettes</translation>
    </message>
    <message>
        <source>a session is not an object</source>
        <translation>une séance n’est pas un objet</translation>
    </message>
    <message>
        <source>a setting lacks a part or has one too many</source>
        <translation>il manque une partie à un réglage, ou il en a une de trop</translation>
    </message>
    <message>
        <source>an entry in it has no id or no sentences</source>
        <translation>une note n’y a pas d’identifiant ou pas de phrases</translation>
    </message>
    <message>
        <source>an item has an id that is taken</source>
        <translation>un point a un identifiant déjà pris</translation>
    </message>
    <message>
        <source>an item lacks a part or has one of the wrong kind</source>
        <translation>il manque une partie à un point, ou il en a une du mauvais genre</translation>
    </message>
    <message>
        <source>another release of the application wrote it</source>
        <translation>une autre version de l’application l’a écrit</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut être lu</translation>
    </message>
    <message>
        <source>it cannot be read as UTF-8 text</source>
        <translation>il ne peut être lu comme texte UTF-8</translation>
    </message>
    <message>
        <source>it did not give back what it was given</source>
        <translation>il n’a pas rendu ce qui lui avait été donné</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it does not hold as many rows as the journal</source>
        <translation>il ne contient pas autant de lignes que le journal</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>il ne dit pas ce qu’il est</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>cela a échoué</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>il n’a pas de texte</translation>
    </message>
    <message>
        <source>it holds a label that the codebook does not have</source>
        <translation>il contient une étiquette que le livre de codes n’a pas</translation>
    </message>
    <message>
        <source>it holds nothing for this journal</source>
        <translation>il ne contient rien pour ce journal</translation>
    </message>
    <message>
        <source>it is damaged or no backup of a journal</source>
        <translation>il est abîmé ou n’est pas une sauvegarde d’un journal</translation>
    </message>
    <message>
        <source>it is damaged, or no hand-over file</source>
        <translation>il est abîmé, ou n’est pas un fichier de transmission</translation>
    </message>
    <message>
        <source>it is larger than 200 KB</source>
        <translation>il est plus grand que 200 Ko</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>il est verrouillé</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object on one line</source>
        <translation>ce n’est pas un objet JSON sur une ligne</translation>
    </message>
    <message>
        <source>it is not a demonstration client</source>
        <translation>ce n’est pas une personne de la démonstration</translation>
    </message>
    <message>
        <source>it is not a list of forms with their patterns</source>
        <translation>ce n’est pas une liste de formes avec leurs motifs</translation>
    </message>
    <message>
        <source>it is not a list of words by name</source>
        <translation>ce n’est pas une liste de mots par nom</translation>
    </message>
    <message>
        <source>it is not in the folder</source>
        <translation>ce n’est pas dans le dossier</translation>
    </message>
    <message>
        <source>it is not in the wheel</source>
        <translation>ce n’est pas dans le wheel</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>it is not valid TOML</source>
        <translation>ce n’est pas du TOML valide</translation>
    </message>
    <message>
        <source>it is not valid UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8 valide</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>c’est trop grand</translation>
    </message>
    <message>
        <source>it lays what belongs to one client under another</source>
        <translation>il place sous un client ce qui appartient à un autre</translation>
    </message>
    <message>
        <source>it names no reader or holds no entries</source>
        <translation>il ne nomme aucun lecteur ou ne contient aucune note</translation>
    </message>
    <message>
        <source>it was not saved by this application</source>
        <translation>il n’a pas été enregistré par cette application</translation>
    </message>
    <message>
        <source>it was trained for other indicators or voices</source>
        <translation>il a été entraîné pour d’autres indicateurs ou d’autres voix</translation>
    </message>
    <message>
        <source>its content is not the published one</source>
        <translation>son contenu n’est pas celui qui a été publié</translation>
    </message>
    <message>
        <source>its known terms are not a list of texts</source>
        <translation>ses mots connus ne sont pas une liste de textes</translation>
    </message>
    <message>
        <source>its language has no tags yet</source>
        <translation>sa langue n’a pas encore d’étiquettes</translation>
    </message>
    <message>
        <source>its language is not a text such as en</source>
        <translation>sa langue n’est pas un texte comme en</translation>
    </message>
    <message>
        <source>its parts are not those of a journal, or are damaged</source>
        <translation>ses parties ne sont pas celles d’un journal, ou sont abîmées</translation>
    </message>
    <message>
        <source>its sentences are not in order</source>
        <translation>ses phrases ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>its session is not a whole number from 1 on</source>
        <translation>sa séance n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>line is not a number from 0 to 10</source>
        <translation>line n’est pas un nombre de 0 à 10</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>no folder can have this name, or it cannot be looked at</source>
        <translation>aucun dossier ne peut porter ce nom, ou il ne peut pas être consulté</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas de l’UTF-8</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>pas une couleur</translation>
    </message>
    <message>
        <source>not a palette</source>
        <translation>pas une palette</translation>
    </message>
    <message>
        <source>one of the journal&apos;s files is a link to another place</source>
        <translation>l’un des fichiers du journal est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>others can write to this folder</source>
        <translation>d’autres peuvent écrire dans ce dossier</translation>
    </message>
    <message>
        <source>ratings holds an unknown name</source>
        <translation>ratings contient un nom inconnu</translation>
    </message>
    <message>
        <source>reviewed is neither true nor false</source>
        <translation>reviewed n’est ni true ni false</translation>
    </message>
    <message>
        <source>sessions is not a list</source>
        <translation>sessions n’est pas une liste</translation>
    </message>
    <message>
        <source>some of its pages are broken</source>
        <translation>certaines de ses pages sont cassées</translation>
    </message>
    <message>
        <source>strain is not one of open, repaired, not_repaired</source>
        <translation>strain n’est ni open, ni repaired, ni not_repaired</translation>
    </message>
    <message>
        <source>the folder is a link to another place</source>
        <translation>le dossier est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>the folder is copied to other machines by a synchronising program</source>
        <translation>le dossier est copié sur d’autres machines par un programme de synchronisation</translation>
    </message>
    <message>
        <source>the folder lies on the network (with a redirected profile: choose one on this machine with --journal)</source>
        <translation>le dossier est sur le réseau (avec un profil redirigé : choisissez-en un sur cet ordinateur avec --journal)</translation>
    </message>
    <message>
        <source>the linear weights do not have the form that ./wa train writes</source>
        <translation>les poids linéaires n’ont pas la forme qu’écrit ./wa train</translation>
    </message>
    <message>
        <source>the weights are not a safetensors file</source>
        <translation>les poids ne sont pas un fichier safetensors</translation>
    </message>
    <message>
        <source>this desktop offers none that can be trusted</source>
        <translation>cet ordinateur n’en offre aucun auquel se fier</translation>
    </message>
    <message>
        <source>two sessions have the same number</source>
        <translation>deux séances ont le même numéro</translation>
    </message>
    <message>
        <source>what was written is not what the disk gives back</source>
        <translation>ce qui a été écrit n’est pas ce que le disque rend</translation>
    </message>
    <message>
        <source>your agency does not allow it</source>
        <translation>votre administration ne l’autorise pas</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Keep it locked away, apart from the computer. Who finds both can read everything.</source>
        <translation>Gardez-la sous clé, loin de l’ordinateur. Qui trouve les deux peut tout lire.</translation>
    </message>
    <message>
        <source>Recovery sheet of a journal</source>
        <translation>Fiche de récupération d’un journal</translation>
    </message>
    <message>
        <source>The system&apos;s printer queue may keep a copy of this page for a while.</source>
        <translation>La file d’impression du système peut garder un moment une copie de cette page.</translation>
    </message>
    <message>
        <source>With this code the journal opens when the passphrase is forgotten.</source>
        <translation>Avec ce code, le journal s’ouvre quand la phrase secrète est oubliée.</translation>
    </message>
</context>
<context>
    <name>ReflectView</name>
    <message>
        <source>About the session</source>
        <translation>Sur la séance</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>After a meeting that stays with you: six stages (after G. Gibbs, 1988). It is for you alone and is in no summary.</source>
        <translation>Après une rencontre qui vous accompagne : six étapes (d’après G. Gibbs, 1988). C’est pour vous seul et ne figure dans aucune synthèse.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Sentiments</translation>
    </message>
    <message>
        <source>One session thought over</source>
        <translation>Une séance repensée</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Séance {number}, {day}</translation>
    </message>
    <message>
        <source>The first impression</source>
        <translation>La première impression</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>Que voyez-vous maintenant ?</translation>
    </message>
    <message>
        <source>What else you could have done</source>
        <translation>Ce que vous auriez pu faire d’autre</translation>
    </message>
    <message>
        <source>What fits still, what was wrong, what was missing</source>
        <translation>Ce qui convient encore, ce qui était faux, ce qui manquait</translation>
    </message>
    <message>
        <source>What happened, in a few sentences</source>
        <translation>Ce qui s’est passé, en quelques phrases</translation>
    </message>
    <message>
        <source>What may have led to it; what else may have</source>
        <translation>Ce qui a pu y conduire ; quoi d’autre encore</translation>
    </message>
    <message>
        <source>What went well, what did not</source>
        <translation>Ce qui a bien marché, ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>What you felt and thought, then and after</source>
        <translation>Ce que vous avez ressenti et pensé, alors et après</translation>
    </message>
    <message>
        <source>What you will do next time it comes up</source>
        <translation>Ce que vous ferez la prochaine fois</translation>
    </message>
    <message>
        <source>Written on {day}, nine months ago or more. A first impression is not cast in stone.</source>
        <translation>Écrit le {day}, il y a neuf mois ou plus. Une première impression n’est pas gravée dans la pierre.</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Faire un nouveau code de récupération</translation>
    </message>
    <message>
        <source>Print this code or write it down; it is shown once. It counts once you have typed it back from the paper and pressed “Use this code”: the old one then opens nothing any more. Until then the old one counts.</source>
        <translation>Imprimez ce code ou notez-le ; il est montré une seule fois. Il compte dès que vous l’avez retapé depuis le papier et appuyé sur « Utiliser ce code » : l’ancien n’ouvre alors plus rien. Jusque-là, c’est l’ancien qui compte.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>My part in it</source>
        <translation>Ma part là-dedans</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Strains are part of the work. Noted and talked over, they often bring people closer.</source>
        <translation>Les tensions font partie du travail. Notées et discutées, elles rapprochent souvent les gens.</translation>
    </message>
    <message>
        <source>What I will try next time</source>
        <translation>Ce que j’essaierai la prochaine fois</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>RestoreBox</name>
    <message>
        <source>A client who was erased after the backup was made comes back with it. Where the present journal can tell, that is said when you open it; erase such a client once more.</source>
        <translation>Une personne effacée après la création de la sauvegarde revient avec elle. Si le journal actuel permet de le savoir, cela est dit à l’ouverture ; effacez alors cette personne encore une fois.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La ramener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the backup …</source>
        <translation>Choisir la sauvegarde …</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of its day</source>
        <translation>Phrase secrète ou code de récupération de son jour</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurer depuis</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is verified first. A journal that stands there is moved aside; nothing is overwritten.</source>
        <translation>La sauvegarde est d’abord vérifiée. Un journal qui se trouve là est mis de côté ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Verifying the backup, then putting it in place. One of an older version is brought up to date first.</source>
        <translation>Vérification de la sauvegarde, puis mise en place. Celle d’une version plus ancienne est d’abord mise à jour.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>For you alone: it is in no summary, nobody is compared, and it can be empty.</source>
        <translation>Pour vous seul : cela ne figure dans aucune synthèse, personne n’est comparé, et ce peut être vide.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <source>No meeting was held in these days</source>
        <translation>Aucune rencontre n&apos;a eu lieu ces jours-ci</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Promesses non tenues</translation>
    </message>
    <message>
        <source>Promises past their day</source>
        <translation>Promesses dont le jour est passé</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>The last thirty days</source>
        <translation>Les trente derniers jours</translation>
    </message>
    <message>
        <source>Topics left alone</source>
        <translation>Sujets laissés en repos</translation>
    </message>
    <message>
        <source>What went well, what you avoided, one thing for next week</source>
        <translation>Ce qui a bien marché, ce que vous avez évité, une chose pour la semaine prochaine</translation>
    </message>
    <message>
        <source>What you answered with no</source>
        <translation>Ce à quoi vous avez répondu non</translation>
    </message>
    <message>
        <source>What you did not tick</source>
        <translation>Ce que vous n’avez pas coché</translation>
    </message>
    <message>
        <source>What you noted of yourself</source>
        <translation>Ce que vous avez noté sur vous</translation>
    </message>
    <message>
        <source>What you tick in your sessions stands here then.</source>
        <translation>Ce que vous cochez dans vos séances figurera ici.</translation>
    </message>
    <message>
        <source>What you ticked as done</source>
        <translation>Ce que vous avez coché comme fait</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Votre pratique</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × “{choice}”</source>
        <translation>{count} × « {choice} »</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} à {until}</translation>
    </message>
</context>
<context>
    <name>RotateBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do this if somebody may have copied your files and known your passphrase or code. The whole journal gets a fresh key and a new recovery code; copies made earlier keep the old one. Your passphrase stays. The keyring, if used, is dropped.</source>
        <translation>Faites-le si quelqu’un a pu copier vos fichiers et connaître votre phrase secrète ou votre code. Tout le journal reçoit une clé neuve et un nouveau code de récupération ; les copies antérieures gardent l’ancienne. Votre phrase secrète reste. Le trousseau, s’il est utilisé, est abandonné.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Tout rechiffrer</translation>
    </message>
    <message>
        <source>Encrypting anew</source>
        <translation>Rechiffrement</translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation>Tout est en cours de rechiffrement …</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The new code counts from now on.</source>
        <translation>Tout est rechiffré. Le nouveau code compte désormais.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>If it is stopped or the power goes, the journal is whole, with the old key or the new one.</source>
        <translation>Si c’est arrêté ou si le courant manque, le journal est entier, avec l’ancienne clé ou la nouvelle.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the old key and the old code count.</source>
        <translation>Arrêté. Rien n’a été changé : l’ancienne clé et l’ancien code comptent.</translation>
    </message>
    <message>
        <source>This is the new recovery code. It is shown once; the old one opens nothing any more when the work is done.</source>
        <translation>Voici le nouveau code de récupération. Il est montré une seule fois ; l’ancien n’ouvre plus rien une fois le travail fait.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal. Nothing was changed.</source>
        <translation>Cette phrase secrète n’ouvre pas le journal. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Evidence for and against: {row}</source>
        <translation>Éléments pour et contre : {row}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Hide evidence</source>
        <translation>Fermer les éléments</translation>
    </message>
    <message>
        <source>Hide evidence: {row}</source>
        <translation>Fermer les éléments : {row}</translation>
    </message>
    <message>
        <source>Nothing is recorded on this side.</source>
        <translation>Rien n’est enregistré de ce côté.</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>pour et contre</translation>
    </message>
    <message>
        <source>for {for_} · against {against} · missing {missing}</source>
        <translation>pour {for_} · contre {against} · manquants {missing}</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>pas de séances</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>aucun signe</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not gone through</source>
        <translation>non passée en revue</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non notée</translation>
    </message>
    <message>
        <source>session {number} {sign}</source>
        <translation>séance {number} {sign}</translation>
    </message>
    <message>
        <source>{side}: {row}</source>
        <translation>{side} : {row}</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Not gone through: open the entry&apos;s session, keep or drop each suggested tag, then press “I went through the tags”. Until then these rows say nothing.</source>
        <translation>Non passé en revue : ouvrez la séance de la note, gardez ou écartez chaque étiquette proposée, puis appuyez sur « J’ai passé les étiquettes en revue ». D’ici là, ces lignes ne disent rien.</translation>
    </message>
    <message>
        <source>What is recorded for and against</source>
        <translation>Ce qui est enregistré pour et contre</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>aucun signe</translation>
    </message>
    <message>
        <source>not rated, not answered, or tags not gone through</source>
        <translation>non notée, sans réponse, ou étiquettes non passées en revue</translation>
    </message>
</context>
<context>
    <name>SafeguardingNote</name>
    <message>
        <source>Day on which it was reported</source>
        <translation>Jour du signalement</translation>
    </message>
    <message>
        <source>No day of a report noted yet. It stays on Today.</source>
        <translation>Pas encore de jour de signalement noté. Cela reste dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>Not reported after all</source>
        <translation>Finalement non signalé</translation>
    </message>
    <message>
        <source>Reported on this day</source>
        <translation>Signalé ce jour</translation>
    </message>
    <message>
        <source>Reported on {day}.</source>
        <translation>Signalé le {day}.</translation>
    </message>
    <message>
        <source>This may be a matter of safety. Use the official channel; this journal reports nothing to anybody.</source>
        <translation>C’est peut-être une question de sécurité. Passez par la voie officielle ; ce journal ne signale rien à personne.</translation>
    </message>
    <message>
        <source>{count} sentences, no day of a report noted yet. They stay on Today.</source>
        <translation>{count} phrases, pas encore de jour de signalement noté. Elles restent dans Aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>None of the {pages} parts of the file is damaged. Nothing was changed.</source>
        <translation>Aucune des {pages} parties du fichier n’est abîmée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The damaged file was not deleted: it is in {folder}.</source>
        <translation>Le fichier abîmé n’a pas été supprimé : il est dans {folder}.</translation>
    </message>
    <message>
        <source>What was lost may be in a backup: look there before you write on.</source>
        <translation>Ce qui a été perdu se trouve peut-être dans une sauvegarde : regardez-y avant de continuer à écrire.</translation>
    </message>
    <message>
        <source>addenda</source>
        <translation>addenda</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>lines of the access log</source>
        <translation>lignes du journal des accès</translation>
    </message>
    <message>
        <source>promises and other lines</source>
        <translation>promesses et autres lignes</translation>
    </message>
    <message>
        <source>saved versions of entries</source>
        <translation>versions enregistrées de notes</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>strains</source>
        <translation>tensions</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>coches</translation>
    </message>
    <message>
        <source>words begun in a form</source>
        <translation>mots commencés dans un formulaire</translation>
    </message>
    <message numerus="yes">
        <source>{count} lost meetings are named by what was kept. They stand as lost, numbered from {first} on, and their days are guessed: no picture counts them until you open each, put its day right and say that it was held.</source>
        <comment>{count} lost meeting is named by what was kept. It stands as lost, numbered from {first} on, and its day is guessed: no picture counts it until you open it, put its day right and say that it was held.</comment>
        <translation>
            <numerusform>{count} séance perdue est nommée par ce qui a été sauvé. Elle figure comme perdue, avec un numéro à partir de {first}, et son jour est supposé : aucune image ne la compte avant que vous ne l’ouvriez, corrigiez son jour et disiez qu’elle a été tenue.</numerusform>
            <numerusform>{count} séances perdues sont nommées par ce qui a été sauvé. Elles figurent comme perdues, numérotées à partir de {first}, et leurs jours sont supposés : aucune image ne les compte avant que vous n’ouvriez chacune, corrigiez son jour et disiez qu’elle a été tenue.</numerusform>
        </translation>
    </message>
    <message>
        <source>{damaged} of {pages} parts of the file were damaged; {mended} of them were mended exactly.</source>
        <translation>{damaged} parties du fichier sur {pages} étaient abîmées ; {mended} ont été rétablies exactement.</translation>
    </message>
    <message>
        <source>{what}: {kept} kept</source>
        <translation>{what} : {kept} gardés</translation>
    </message>
    <message>
        <source>{what}: {kept} kept, {lost} lost</source>
        <translation>{what} : {kept} gardés, {lost} perdus</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Write over it</source>
        <translation>L’écraser</translation>
    </message>
    <message>
        <source>Write over this file?</source>
        <translation>Écraser ce fichier ?</translation>
    </message>
    <message>
        <source>{name} is there already, in {folder}.</source>
        <translation>{name} se trouve déjà dans {folder}.</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Nothing to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <source>saving soon</source>
        <translation>enregistrement imminent</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes gardées</translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Choisir le dossier …</translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation>Jours entre les sauvegardes</translation>
    </message>
    <message>
        <source>It is made when the journal is opened, and while it is open, as soon as the last one is too old.</source>
        <translation>Elle se fait à l’ouverture du journal, et tant qu’il est ouvert, dès que la dernière est trop ancienne.</translation>
    </message>
    <message>
        <source>No backup made by itself is there yet.</source>
        <translation>Aucune sauvegarde automatique n’y est encore.</translation>
    </message>
    <message>
        <source>No folder is chosen: no backup is made by itself.</source>
        <translation>Aucun dossier n’est choisi : aucune sauvegarde ne se fait d’elle-même.</translation>
    </message>
    <message>
        <source>No scheduled backups</source>
        <translation>Pas de sauvegardes programmées</translation>
    </message>
    <message>
        <source>Of these files nobody can say whether they are backups of this journal, so they were left as they are. Such a backup may still hold an erased client: delete what is an old backup, and leave what is your own:</source>
        <translation>Pour ces fichiers, personne ne peut dire si ce sont des sauvegardes de ce journal ; ils sont donc restés tels quels. Une telle sauvegarde peut encore contenir une personne effacée : supprimez ce qui est une ancienne sauvegarde et laissez ce qui est à vous :</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in, or choose another folder.</source>
        <translation>Le dossier n’est pas là en ce moment. Branchez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The last one is of {day}.</source>
        <translation>La dernière est du {day}.</translation>
    </message>
    <message>
        <source>These backups still hold an erased client. They are written anew once they are there and can be written:</source>
        <translation>Ces sauvegardes contiennent encore une personne effacée. Elles seront réécrites dès qu’elles seront là et pourront être écrites :</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the journal: a broken disk would take both.</source>
        <translation>Ce dossier est sur le même disque que le journal : une panne emporterait les deux.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>A day like 31 May 2026 or 2026-05-31, or a month like 2026-05; then Enter.</source>
        <translation>Un jour comme 31 mai 2026 ou 2026-05-31, ou un mois comme 2026-05 ; puis Entrée.</translation>
    </message>
    <message>
        <source>A space or Enter takes the first of: {values}</source>
        <translation>Une espace ou Entrée prend la première valeur : {values}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Keep under this name</source>
        <translation>Garder sous ce nom</translation>
    </message>
    <message>
        <source>Kept as “{name}”, in the list of saved searches.</source>
        <translation>Gardée sous « {name} », dans la liste des recherches enregistrées.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>No sentence carries this tag so far: only tags that you kept are found.</source>
        <translation>Aucune phrase ne porte encore cette étiquette : seules celles que vous avez gardées sont trouvées.</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Rien trouvé. Moins de mots ou de filtres trouvent davantage.</translation>
    </message>
    <message>
        <source>Nothing is called so. There are: {values}</source>
        <translation>Rien ne s’appelle ainsi. Il y a : {values}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The newest {most} passages; more words or filters find fewer.</source>
        <translation>Les {most} passages les plus récents ; plus de mots ou de filtres en trouvent moins.</translation>
    </message>
    <message>
        <source>There is no such day. A day is typed like 31 May 2026 or 2026-05-31, a month like 2026-05.</source>
        <translation>Ce jour n’existe pas. Un jour s’écrit comme 31 mai 2026 ou 2026-05-31, un mois comme 2026-05.</translation>
    </message>
    <message>
        <source>Type a word, or choose a filter.</source>
        <translation>Tapez un mot ou choisissez un filtre.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à trouver</translation>
    </message>
    <message>
        <source>Words, or client: tag: strategy: phase: from: until: and a value</source>
        <translation>Des mots, ou personne: étiquette: stratégie: phase: du: au: et une valeur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>toutes les personnes</translation>
    </message>
    <message>
        <source>every phase</source>
        <translation>toutes les phases</translation>
    </message>
    <message>
        <source>every strategy</source>
        <translation>toutes les stratégies</translation>
    </message>
    <message>
        <source>every tag</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>recherches gardées</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>stratégie</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>{codename} · session {number}</source>
        <translation>{codename} · séance {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages found, in sessions with a sentence that carries this tag.</source>
        <comment>{count} passage found, in a session with a sentence that carries this tag.</comment>
        <translation>
            <numerusform>{count} passage trouvé, dans un entretien dont une phrase porte cette étiquette.</numerusform>
            <numerusform>{count} passages trouvés, dans des entretiens dont une phrase porte cette étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} passages found.</source>
        <comment>{count} passage found.</comment>
        <translation>
            <numerusform>{count} passage trouvé.</numerusform>
            <numerusform>{count} passages trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences carry this tag.</source>
        <comment>{count} sentence carries this tag.</comment>
        <translation>
            <numerusform>{count} phrase porte cette étiquette.</numerusform>
            <numerusform>{count} phrases portent cette étiquette.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>« {name} » est oubliée.</translation>
    </message>
</context>
<context>
    <name>SecondAnswerCard</name>
    <message>
        <source>A second answer is allowed. Both are kept; neither is the right one.</source>
        <translation>Une seconde réponse est permise. Les deux sont gardées ; aucune n’est la bonne.</translation>
    </message>
    <message>
        <source>After seeing the board</source>
        <translation>Après avoir vu le tableau</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Choisissez d’abord une réponse.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Dans vos mots</translation>
    </message>
    <message>
        <source>Keep the second answer</source>
        <translation>Garder la seconde réponse</translation>
    </message>
    <message>
        <source>What made you stay with it or change it?</source>
        <translation>Qu’est-ce qui vous y a fait rester ou en changer ?</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreement by tag</source>
        <translation>Accord par étiquette</translation>
    </message>
    <message>
        <source>All labels of this reader are taken away. Your own tags stay.</source>
        <translation>Toutes les étiquettes de ce lecteur sont retirées. Les vôtres restent.</translation>
    </message>
    <message>
        <source>An entry counts only if both went through all of it: an untagged sentence in any other says nothing.</source>
        <translation>Une note ne compte que si les deux l’ont parcourue en entier : une phrase sans étiquette dans une autre ne dit rien.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Entries to read a second time</source>
        <translation>Notes à lire une seconde fois</translation>
    </message>
    <message>
        <source>For teams that check their coding: a second reader labels the same entries without seeing any tag. The first reading is what you confirmed, in entries where you went through the tags.</source>
        <translation>Pour les équipes qui vérifient leur codage : un second lecteur étiquette les mêmes notes sans voir d’étiquette. La première lecture est ce que vous avez confirmé, dans les notes dont vous avez passé les étiquettes en revue.</translation>
    </message>
    <message>
        <source>Give the second reader a short name first.</source>
        <translation>Donnez d’abord un nom court au second lecteur.</translation>
    </message>
    <message>
        <source>Give the second reader a short name, then open an entry.</source>
        <translation>Donnez un nom court au second lecteur, puis ouvrez une note.</translation>
    </message>
    <message numerus="yes">
        <source>In {count} more you have not gone through the tags yet.</source>
        <comment>In one more you have not gone through the tags yet.</comment>
        <translation>
            <numerusform>Dans une autre, vous n’avez pas encore parcouru les étiquettes.</numerusform>
            <numerusform>Dans {count} autres, vous n’avez pas encore parcouru les étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa counts sentences and takes out what chance would give. Most sentences have no tag, so two readers who nearly always agree can still have a low kappa where a tag is rare.</source>
        <translation>Le kappa compte les phrases et retire ce que donnerait le hasard. La plupart des phrases n’ont pas d’étiquette, si bien que deux lecteurs presque toujours d’accord peuvent avoir un kappa bas là où une étiquette est rare.</translation>
    </message>
    <message>
        <source>Readers so far</source>
        <translation>Lecteurs jusqu’ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this reader …</source>
        <translation>Retirer ce lecteur …</translation>
    </message>
    <message>
        <source>Remove this reader?</source>
        <translation>Retirer ce lecteur ?</translation>
    </message>
    <message>
        <source>Save the decisions to</source>
        <translation>Enregistrer les décisions sous</translation>
    </message>
    <message>
        <source>Save this reader&apos;s decisions …</source>
        <translation>Enregistrer les décisions de ce lecteur …</translation>
    </message>
    <message>
        <source>Save your own …</source>
        <translation>Enregistrer les vôtres …</translation>
    </message>
    <message>
        <source>Saved as {name}. It holds no word of an entry.</source>
        <translation>Enregistré sous {name}. Il ne contient aucun mot d’une note.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Reprendre un fichier …</translation>
    </message>
    <message>
        <source>Take in a reader&apos;s decisions</source>
        <translation>Reprendre les décisions d’un lecteur</translation>
    </message>
    <message>
        <source>The files hold random numbers, places and labels: no word of an entry, no codename.</source>
        <translation>Les fichiers contiennent des nombres aléatoires, des emplacements et des étiquettes : aucun mot d’une note, aucun nom de code.</translation>
    </message>
    <message>
        <source>There are no finished entries yet.</source>
        <translation>Il n’y a pas encore de notes terminées.</translation>
    </message>
    <message>
        <source>a short name, such as initials</source>
        <translation>un nom court, des initiales par exemple</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>both {both}  ·  only one of you {one}  ·  neither {neither}</source>
        <translation>les deux {both}  ·  un seul {one}  ·  aucun {neither}</translation>
    </message>
    <message>
        <source>kappa says nothing here</source>
        <translation>ici le kappa ne dit rien</translation>
    </message>
    <message>
        <source>kappa {kappa}</source>
        <translation>kappa {kappa}</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>readers so far</source>
        <translation>lecteurs jusqu’ici</translation>
    </message>
    <message>
        <source>you have not gone through its tags yet</source>
        <translation>vous n’en avez pas encore passé les étiquettes en revue</translation>
    </message>
    <message>
        <source>{codename}, session {number}</source>
        <translation>{codename}, séance {number}</translation>
    </message>
    <message>
        <source>{codename}, session {number}, read by {reader}</source>
        <translation>{codename}, séance {number}, lue par {reader}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are not in this journal and were left out.</source>
        <comment>{count} is not in this journal and was left out.</comment>
        <translation>
            <numerusform>{count} n’est pas dans ce journal et a été laissée de côté.</numerusform>
            <numerusform>{count} ne sont pas dans ce journal et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries read by both.</source>
        <comment>{count} entry read by both.</comment>
        <translation>
            <numerusform>{count} note lue par les deux.</numerusform>
            <numerusform>{count} notes lues par les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were taken in.</source>
        <comment>{count} entry was taken in.</comment>
        <translation>
            <numerusform>{count} note a été reprise.</numerusform>
            <numerusform>{count} notes ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences.</source>
        <comment>{count} sentence.</comment>
        <translation>
            <numerusform>{count} phrase.</numerusform>
            <numerusform>{count} phrases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were amended after the second reading and do not count.</source>
        <comment>{count} was amended after the second reading and does not count.</comment>
        <translation>
            <numerusform>{count} a été modifiée après la seconde lecture et ne compte pas.</numerusform>
            <numerusform>{count} ont été modifiées après la seconde lecture et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were amended since and were left out.</source>
        <comment>{count} was amended since and was left out.</comment>
        <translation>
            <numerusform>{count} a été modifiée depuis et laissée de côté.</numerusform>
            <numerusform>{count} ont été modifiées depuis et laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were read otherwise here under this name, and stay as they are here.</source>
        <comment>{count} was read otherwise here under this name, and stays as it is here.</comment>
        <translation>
            <numerusform>{count} entrée a été lue autrement ici sous ce nom et reste comme elle est ici.</numerusform>
            <numerusform>{count} entrées ont été lues autrement ici sous ce nom et restent comme elles sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa}, range {low} to {high}</source>
        <translation>{kappa}, intervalle {low} à {high}</translation>
    </message>
    <message>
        <source>{kappa}, too few to rely on</source>
        <translation>{kappa}, trop peu pour s’y fier</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est saisi</translation>
    </message>
</context>
<context>
    <name>SectionsEditor</name>
    <message>
        <source>As it comes</source>
        <translation>Comme cela vient</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>J’ai fait</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>J’ai ressenti</translation>
    </message>
    <message>
        <source>I felt, and what I did</source>
        <translation>J’ai ressenti, et ce que j’ai fait</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Je pense</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Somebody else said</source>
        <translation>Quelqu’un d’autre a dit</translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>La séance dans son ensemble</translation>
    </message>
    <message>
        <source>Their own words, as you remember them</source>
        <translation>Ses propres mots, comme vous vous en souvenez</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>A été dit</translation>
    </message>
    <message>
        <source>What could have been filmed: posture, tone, silence, who else was there</source>
        <translation>Ce qui aurait pu être filmé : posture, ton, silence, qui d’autre était là</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>Ce que cela vous a fait</translation>
    </message>
    <message>
        <source>What it did to you, what you said and did</source>
        <translation>Ce que cela vous a fait, ce que vous avez dit et fait</translation>
    </message>
    <message>
        <source>What you make of it, what you think they felt; it may be wrong</source>
        <translation>Ce que vous en pensez, ce que la personne a pu ressentir ; cela peut être faux</translation>
    </message>
    <message>
        <source>What you said and did</source>
        <translation>Ce que vous avez dit et fait</translation>
    </message>
    <message>
        <source>Who said it, and what</source>
        <translation>Qui l’a dit, et quoi</translation>
    </message>
    <message>
        <source>Write as it comes</source>
        <translation>Écrire comme cela vient</translation>
    </message>
</context>
<context>
    <name>SectionsReader</name>
    <message>
        <source>Entry</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing was written about this session.</source>
        <translation>Rien n’a été écrit sur cette séance.</translation>
    </message>
    <message>
        <source>What was written about this session was not handed over.</source>
        <translation>Ce qui a été écrit sur cette séance n’a pas été transmis.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Finish the entry</source>
        <translation>Terminer la note</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>J’ai passé les étiquettes en revue</translation>
    </message>
    <message>
        <source>In the checklist: yes, partly, no, not suitable</source>
        <translation>Dans la liste de contrôle : oui, en partie, non, ne convient pas</translation>
    </message>
    <message>
        <source>In the lines for next time: take one out; Enter corrects it</source>
        <translation>Dans les lignes pour la prochaine fois : en retirer une ; Entrée la corrige</translation>
    </message>
    <message>
        <source>In the list of tags: add</source>
        <translation>Dans la liste des étiquettes : ajouter</translation>
    </message>
    <message>
        <source>In the list of tags: change</source>
        <translation>Dans la liste des étiquettes : changer</translation>
    </message>
    <message>
        <source>In the list of tags: drop</source>
        <translation>Dans la liste des étiquettes : écarter</translation>
    </message>
    <message>
        <source>In the list of tags: keep</source>
        <translation>Dans la liste des étiquettes : garder</translation>
    </message>
    <message>
        <source>In the list of tags: take the last step back</source>
        <translation>Dans la liste des étiquettes : annuler le dernier pas</translation>
    </message>
    <message>
        <source>In the list of tags: why it was suggested</source>
        <translation>Dans la liste des étiquettes : pourquoi elle a été suggérée</translation>
    </message>
    <message>
        <source>On a scale: rate 0 to 9, 10, or can&apos;t say, and go on to the next</source>
        <translation>Sur une échelle : noter de 0 à 9, 10 ou ne peut pas dire, et passer à la suivante</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Tag the selected words or this sentence</source>
        <translation>Étiqueter les mots choisis ou cette phrase</translation>
    </message>
    <message>
        <source>Take back the last tag, rating, tick or line</source>
        <translation>Annuler la dernière étiquette, notation, coche ou ligne</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <comment>{count} word</comment>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRecord</name>
    <message>
        <source>{why} Asked for once more, this step is left out and the one before it is taken.</source>
        <translation>{why} Demandée une fois de plus, cette étape est laissée de côté et la précédente est prise.</translation>
    </message>
</context>
<context>
    <name>SessionTicks</name>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Quelles séances</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>last 12</source>
        <translation>12 dernières</translation>
    </message>
    <message>
        <source>last 6</source>
        <translation>6 dernières</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Choose: {setting}</source>
        <translation>Choisir : {setting}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>It opens with: {ways}.</source>
        <translation>Il s’ouvre avec : {ways}.</translation>
    </message>
    <message>
        <source>Let this desktop&apos;s keyring open it …</source>
        <translation>Laisser le trousseau de cet ordinateur l’ouvrir …</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation>Faire un nouveau code de récupération …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Phrase secrète actuelle ou code de récupération</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Something that takes its time is under way. This follows as soon as that has ended.</source>
        <translation>Un travail plus long est en cours. Ceci suivra dès qu’il sera terminé.</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>Ne plus utiliser le trousseau</translation>
    </message>
    <message>
        <source>The keyring does not open the journal any more.</source>
        <translation>Le trousseau n’ouvre plus le journal.</translation>
    </message>
    <message>
        <source>The keyring gave back what it was given: it opens the journal from now on.</source>
        <translation>Le trousseau a rendu ce qui lui avait été donné : il ouvre désormais le journal.</translation>
    </message>
    <message>
        <source>The new recovery code counts from now on; the old one opens nothing any more.</source>
        <translation>Le nouveau code de récupération compte à partir de maintenant ; l’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>La phrase secrète est changée. Les sauvegardes antérieures s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The setting stays as it was. {why}</source>
        <translation>Le réglage reste tel qu’il était. {why}</translation>
    </message>
    <message>
        <source>Type the new passphrase twice, the same both times.</source>
        <translation>Tapez la nouvelle phrase secrète deux fois, la même chaque fois.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use this desktop&apos;s keyring?</source>
        <translation>Utiliser le trousseau de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Ways into the journal</source>
        <translation>Accès au journal</translation>
    </message>
    <message>
        <source>Whoever sits in your desktop session can then open the journal. The passphrase goes on working.</source>
        <translation>Quiconque est assis à votre session peut alors ouvrir le journal. La phrase secrète continue de fonctionner.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>code de récupération</translation>
    </message>
    <message>
        <source>the agency&apos;s key</source>
        <translation>la clé de l’administration</translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Save the sheet to</source>
        <translation>Enregistrer la fiche sous</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: mind who sees it, and delete it when it has been used.</source>
        <translation>Enregistré sous {name}. Le fichier n’est pas chiffré : veillez à qui le voit et supprimez-le après usage.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Look at it and print …</source>
        <translation>Regarder et imprimer …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF …</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Agreed tasks</source>
        <translation>Tâches convenues</translation>
    </message>
    <message>
        <source>Before session {number} with {codename}</source>
        <translation>Avant la séance {number} avec {codename}</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Pour la supervision</translation>
    </message>
    <message>
        <source>From supervision</source>
        <translation>De la supervision</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>I wanted to try: {words}</source>
        <translation>Je voulais essayer : {words}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>Ma part : {words}</translation>
    </message>
    <message>
        <source>Not ticked yet with this client</source>
        <translation>Pas encore coché avec cette personne</translation>
    </message>
    <message>
        <source>Our work together</source>
        <translation>Notre travail ensemble</translation>
    </message>
    <message>
        <source>Read together on {day}. Say where it is not right: it can be changed.</source>
        <translation>Lu ensemble le {day}. Dites où ce n’est pas juste : cela peut être changé.</translation>
    </message>
    <message>
        <source>Session {number}, {day}.</source>
        <translation>Séance {number}, {day}.</translation>
    </message>
    <message>
        <source>The last strain</source>
        <translation>La dernière tension</translation>
    </message>
    <message>
        <source>To hope on: {words}</source>
        <translation>De quoi espérer : {words}</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>What I promised you</source>
        <translation>Ce que je vous ai promis</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>Ce qui s’est passé : {words}</translation>
    </message>
    <message>
        <source>What is fixed, and what we can decide</source>
        <translation>Ce qui est fixé, et ce que nous pouvons décider</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Ce que nous avons convenu</translation>
    </message>
    <message>
        <source>What you set out to do</source>
        <translation>Ce que vous vous êtes proposé</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>first meeting</source>
        <translation>première rencontre</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>vue pour la dernière fois {when}</translation>
    </message>
    <message>
        <source>{text}  (until {day})</source>
        <translation>{text}  (jusqu’au {day})</translation>
    </message>
    <message>
        <source>{text}  (until {day}, still owed)</source>
        <translation>{text}  (jusqu’au {day}, toujours dû)</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Ce qui est ici</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Ce que le fichier apporte</translation>
    </message>
    <message>
        <source>Which side counts</source>
        <translation>Quel côté compte</translation>
    </message>
</context>
<context>
    <name>SpellDesk</name>
    <message>
        <source>Keep this word: it is right</source>
        <translation>Garder ce mot : il est juste</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>Next word that is not in the dictionary</source>
        <translation>Prochain mot qui n’est pas dans le dictionnaire</translation>
    </message>
    <message>
        <source>No further word that the dictionary does not know.</source>
        <translation>Plus aucun mot que le dictionnaire ne connaisse pas.</translation>
    </message>
    <message>
        <source>No similar word</source>
        <translation>Aucun mot semblable</translation>
    </message>
    <message>
        <source>Spelling is not checked. Switch it on in the settings, under Writing.</source>
        <translation>L’orthographe n’est pas vérifiée. Activez-la dans les réglages, sous Écriture.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add first client</source>
        <translation>Ajouter la première personne</translation>
    </message>
    <message>
        <source>It is empty and locked with your passphrase. Add the first client under a codename: initials and real names stay out.</source>
        <translation>Il est vide et fermé par votre phrase secrète. Ajoutez la première personne sous un nom de code : initiales et vrais noms restent dehors.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The journal is ready</source>
        <translation>Le journal est prêt</translation>
    </message>
</context>
<context>
    <name>StrainView</name>
    <message>
        <source>A strain: {kind}, {state}</source>
        <translation>Une tension : {kind}, {state}</translation>
    </message>
    <message>
        <source>By which session</source>
        <translation>À quelle séance</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Ma part</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Séance {number}, {day}</translation>
    </message>
    <message>
        <source>What I will try</source>
        <translation>Ce que je vais essayer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>by</source>
        <translation>à la</translation>
    </message>
    <message>
        <source>by its day before the strain</source>
        <translation>d’après sa date, avant la tension</translation>
    </message>
    <message>
        <source>no meeting: today</source>
        <translation>sans rencontre : aujourd’hui</translation>
    </message>
</context>
<context>
    <name>StrategiesView</name>
    <message>
        <source>No meeting was held yet. What you tick in the sessions stands here then.</source>
        <translation>Aucune rencontre n&apos;a encore eu lieu. Ce que vous cochez dans les séances figurera ici.</translation>
    </message>
    <message>
        <source>Not ticked yet with this client</source>
        <translation>Pas encore coché avec cette personne</translation>
    </message>
    <message>
        <source>What you ticked</source>
        <translation>Ce que vous avez coché</translation>
    </message>
    <message>
        <source>What you ticked, session by session</source>
        <translation>Ce que vous avez coché, séance par séance</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>{strategy}: ticked in {times} sessions</source>
        <translation>{strategy} : cochée dans {times} séances</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A colleague decided to move on: {words}</source>
        <translation>Un ou une collègue a décidé d’avancer : {words}</translation>
    </message>
    <message>
        <source>A colleague judged before the board was open: enough relationship, {answer}.</source>
        <translation>Jugé par un ou une collègue avant l’ouverture du tableau : assez de relation, {answer}.</translation>
    </message>
    <message>
        <source>After the board: {answer}.</source>
        <translation>Après le tableau : {answer}.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda for supervision</source>
        <translation>Ordre du jour pour la supervision</translation>
    </message>
    <message>
        <source>Answered: no strain.</source>
        <translation>Réponse : pas de tension.</translation>
    </message>
    <message>
        <source>Answered: {kind}, {outcome}.</source>
        <translation>Réponse : {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>Chart: the level by week with its 80 % range, and the officer&apos;s own ratings; the table above holds the same numbers.</source>
        <translation>Graphique : le niveau par semaine avec sa plage de 80 %, et les évaluations de l’agent ; le tableau ci-dessus contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Personne {number}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Course of the alliance</source>
        <translation>Parcours de l’alliance</translation>
    </message>
    <message>
        <source>Course, level and board are told as they stood after session {number}.</source>
        <translation>Le parcours, le niveau et le tableau sont donnés tels qu’ils étaient après la séance {number}.</translation>
    </message>
    <message>
        <source>De-identified (pseudonymised), not anonymous: somebody who knows the caseload may still recognise the person. Handle it as personal data.</source>
        <translation>Dé-identifié (pseudonymisé), pas anonyme : qui connaît les suivis peut encore reconnaître la personne. À traiter comme des données personnelles.</translation>
    </message>
    <message>
        <source>Decided to move on: {words}</source>
        <translation>Décidé d’avancer : {words}</translation>
    </message>
    <message>
        <source>Decisions to move on</source>
        <translation>Décisions d’avancer</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>J’ai fait</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>J’ai ressenti</translation>
    </message>
    <message>
        <source>I saw</source>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>Je pense</translation>
    </message>
    <message>
        <source>I wanted to try: {words}</source>
        <translation>Je voulais essayer : {words}</translation>
    </message>
    <message>
        <source>In the table of counts and beside the strategies, 1 to 4 reads “fewer than 5” unless what was counted is listed here: small counts can single a person out.</source>
        <translation>Dans le tableau des nombres et à côté des stratégies, « moins de 5 » remplace 1 à 4, sauf si ce qui est compté figure ici : de petits nombres peuvent désigner une personne.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>It opens once the officer&apos;s own judgement is written.</source>
        <translation>Il s’ouvre une fois écrite l’appréciation de l’agent.</translation>
    </message>
    <message>
        <source>Judged before the board was open: enough relationship, {answer}.</source>
        <translation>Jugé avant l’ouverture du tableau : assez de relation, {answer}.</translation>
    </message>
    <message>
        <source>Level (0-10)</source>
        <translation>Niveau (0-10)</translation>
    </message>
    <message>
        <source>Level by session</source>
        <translation>Niveau par séance</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Intervalle probable</translation>
    </message>
    <message>
        <source>Limits and intended purpose</source>
        <translation>Limites et finalité</translation>
    </message>
    <message>
        <source>Machine tags were suggestions; only what the officer confirmed is counted.</source>
        <translation>Les étiquettes de la machine étaient des suggestions ; seul compte ce que l’agent a confirmé.</translation>
    </message>
    <message>
        <source>Move-on board</source>
        <translation>Tableau pour avancer</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>Ma part : {words}</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Pas de séances.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Period and counts</source>
        <translation>Période et nombres</translation>
    </message>
    <message>
        <source>Question for supervision</source>
        <translation>Question à la supervision</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Sentences given here</source>
        <translation>Phrases données ici</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Session {number}.</source>
        <translation>Séance {number}.</translation>
    </message>
    <message>
        <source>Session {number}: {kind}, {outcome}.</source>
        <translation>Séance {number} : {kind}, {outcome}.</translation>
    </message>
    <message>
        <source>Session {number}: {words} {answer}</source>
        <translation>Séance {number} : {words} {answer}</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Séances tenues</translation>
    </message>
    <message>
        <source>Sessions missed or cancelled</source>
        <translation>Séances manquées ou annulées</translation>
    </message>
    <message>
        <source>Sessions rated</source>
        <translation>Séances notées</translation>
    </message>
    <message>
        <source>Sessions {first} to {last}, {span}.</source>
        <translation>Séances {first} à {last}, {span}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Étape : {step}</translation>
    </message>
    <message>
        <source>Strains and repairs</source>
        <translation>Tensions et réparations</translation>
    </message>
    <message>
        <source>Strategies not used (answered no)</source>
        <translation>Stratégies non utilisées (réponse : non)</translation>
    </message>
    <message>
        <source>Strategies used</source>
        <translation>Stratégies utilisées</translation>
    </message>
    <message>
        <source>Summary for supervision</source>
        <translation>Synthèse pour la supervision</translation>
    </message>
    <message>
        <source>The board is about sessions {first} to {last}, chosen here or not.</source>
        <translation>Le tableau porte sur les séances {first} à {last}, choisies ici ou non.</translation>
    </message>
    <message>
        <source>This summary supports the officer&apos;s reflection on the relationship. It is not for risk assessment, evidence or sanction.</source>
        <translation>Cette synthèse aide l’agent à réfléchir à la relation. Elle ne sert ni à l’évaluation du risque, ni de preuve, ni à la sanction.</translation>
    </message>
    <message>
        <source>Unverified notes of one officer; ratings are the officer&apos;s own view.</source>
        <translation>Notes non vérifiées d’un seul agent ; les notations sont son propre point de vue.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>What came of it: {outcome}.</source>
        <translation>Ce qu’il en est advenu : {outcome}.</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>Ce qui s’est passé : {words}</translation>
    </message>
    <message>
        <source>What the officer thinks and feels (assessments, not facts)</source>
        <translation>Ce que l’agent pense et ressent (appréciations, pas des faits)</translation>
    </message>
    <message>
        <source>What was not recorded says nothing.</source>
        <translation>Ce qui n’a pas été enregistré ne dit rien.</translation>
    </message>
    <message>
        <source>What was said, seen and done</source>
        <translation>Ce qui a été dit, vu et fait</translation>
    </message>
    <message>
        <source>What would have changed it: {words}</source>
        <translation>Ce qui l’aurait changé : {words}</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>tâche convenue</translation>
    </message>
    <message>
        <source>all on one day</source>
        <translation>toutes le même jour</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more, which the detailed form names</source>
        <comment>and one more, which the detailed form names</comment>
        <translation>
            <numerusform>et une autre, que nomme la forme détaillée</numerusform>
            <numerusform>et {count} autres, que nomme la forme détaillée</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>fewer than {small}</source>
        <translation>moins de {small}</translation>
    </message>
    <message>
        <source>for supervision</source>
        <translation>pour la supervision</translation>
    </message>
    <message>
        <source>help promised</source>
        <translation>aide promise</translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation>laisser reposer</translation>
    </message>
    <message>
        <source>level and 80 % range; dots are the officer&apos;s own ratings</source>
        <translation>niveau et intervalle à 80 % ; les points sont les notations de l’agent</translation>
    </message>
    <message>
        <source>not gone through</source>
        <translation>non passée en revue</translation>
    </message>
    <message>
        <source>others</source>
        <translation>d’autres</translation>
    </message>
    <message numerus="yes">
        <source>over {count} days</source>
        <comment>over {count} day</comment>
        <translation>
            <numerusform>sur {count} jour</numerusform>
            <numerusform>sur {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} weeks</source>
        <comment>over {count} week</comment>
        <translation>
            <numerusform>sur {count} semaine</numerusform>
            <numerusform>sur {count} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>they said</source>
        <translation>a été dit</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>à préparer</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>semaine {number}</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind} : {text}</translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translation>{low:.1f} à {high:.1f}</translation>
    </message>
    <message>
        <source>{mean:.1f}</source>
        <translation>{mean:.1f}</translation>
    </message>
    <message>
        <source>{strategy} (partly; {times} sessions)</source>
        <translation>{strategy} (en partie ; {times} séances)</translation>
    </message>
    <message>
        <source>{strategy} ({times} sessions)</source>
        <translation>{strategy} ({times} séances)</translation>
    </message>
    <message>
        <source>{voice}, session {number}: {text}</source>
        <translation>{voice}, séance {number} : {text}</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Bringing back the review that you began …</source>
        <translation>La relecture que vous aviez commencée est reprise …</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Le vérifier</translation>
    </message>
    <message>
        <source>Go on with it as it was</source>
        <translation>La continuer telle qu’elle était</translation>
    </message>
    <message>
        <source>In the list of words: another kind</source>
        <translation>Dans la liste des mots : autre genre</translation>
    </message>
    <message>
        <source>In the list of words: keep masked</source>
        <translation>Dans la liste des mots : garder masqué</translation>
    </message>
    <message>
        <source>In the list of words: leave in</source>
        <translation>Dans la liste des mots : laisser</translation>
    </message>
    <message>
        <source>In the list of words: next to decide</source>
        <translation>Dans la liste des mots : prochaine décision</translation>
    </message>
    <message>
        <source>In the list of words: take out what is selected in the text</source>
        <translation>Dans la liste des mots : retirer ce qui est choisi dans le texte</translation>
    </message>
    <message>
        <source>In the list of words: take the last step back</source>
        <translation>Dans la liste des mots : annuler le dernier pas</translation>
    </message>
    <message>
        <source>In the list of words: the same for all that wait and read the same</source>
        <translation>Dans la liste des mots : la même chose pour tous ceux qui attendent et se lisent pareil</translation>
    </message>
    <message>
        <source>Kept. It stands on the sheet before the next meeting, tasks on Today.</source>
        <translation>Gardé. Cela figure sur la fiche d’avant la prochaine rencontre, les tâches dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>Make a new draft</source>
        <translation>Préparer un nouveau projet</translation>
    </message>
    <message>
        <source>Replacing names, places and dates …</source>
        <translation>Remplacement des noms, lieux et dates …</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>The draft is ready. What you changed after asking for it comes in with a new draft.</source>
        <translation>Le brouillon est prêt. Ce que vous avez modifié après l’avoir demandé figurera dans un nouveau brouillon.</translation>
    </message>
    <message>
        <source>The review that you began is here again, as it was before you changed something here. A new draft brings your changes in and keeps your decisions.</source>
        <translation>La relecture que vous avez commencée est de nouveau là, telle qu’elle était avant vos changements ici. Un nouveau brouillon reprend vos changements et garde vos décisions.</translation>
    </message>
    <message>
        <source>The review that you began is here again.</source>
        <translation>La relecture que vous aviez commencée est de nouveau là.</translation>
    </message>
    <message>
        <source>What is brought has changed since. Your decisions on what stayed are kept; read it to its end again.</source>
        <translation>Ce qui est apporté a changé depuis. Vos décisions sur ce qui est resté sont gardées ; relisez jusqu’à la fin.</translation>
    </message>
    <message>
        <source>{name} · client {number} of {count}</source>
        <translation>{name} · personne {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Nombres du graphique</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>Change the tag to …</source>
        <translation>Changer l’étiquette en …</translation>
    </message>
    <message>
        <source>Muted: new suggestions leave this cue out.</source>
        <translation>Muet : les nouvelles suggestions ignorent cet indice.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence first, then press Ctrl+T.</source>
        <translation>Placez d’abord le curseur dans une phrase, puis appuyez sur Ctrl+T.</translation>
    </message>
    <message>
        <source>Tag the selected words as …</source>
        <translation>Étiqueter les mots choisis comme …</translation>
    </message>
    <message>
        <source>Tag this sentence as …</source>
        <translation>Étiqueter cette phrase comme …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>This cue is used again.</source>
        <translation>Cet indice est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>You went through the tags.</source>
        <translation>Vous avez parcouru les étiquettes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} undecided ones stay suggestions and count nowhere; they can still be decided.</source>
        <comment>{count} undecided one stays a suggestion and counts nowhere; it can still be decided.</comment>
        <translation>
            <numerusform>{count} non décidée reste une suggestion et ne compte nulle part ; elle peut encore être décidée.</numerusform>
            <numerusform>{count} non décidées restent des suggestions et ne comptent nulle part ; elles peuvent encore être décidées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>About the tags</source>
        <translation>À propos des étiquettes</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>How often right</source>
        <translation>Souvent juste ?</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Tag old entries again</source>
        <translation>Réétiqueter les anciennes notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Team&apos;s cues</source>
        <translation>Indices de l’équipe</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>A colleague went through the tags.</source>
        <translation>Un ou une collègue a passé les étiquettes en revue.</translation>
    </message>
    <message>
        <source>Add (Ctrl+T)</source>
        <translation>Ajouter (Ctrl+T)</translation>
    </message>
    <message>
        <source>Change (R)</source>
        <translation>Changer (R)</translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation>Écarter (X)</translation>
    </message>
    <message>
        <source>I went through the tags</source>
        <translation>J’ai passé les étiquettes en revue</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Garder (Entrée)</translation>
    </message>
    <message>
        <source>No tags yet. Select words of the entry and press Ctrl+T to add one.</source>
        <translation>Pas encore d’étiquettes. Choisissez des mots de la note et appuyez sur Ctrl+T pour en ajouter une.</translation>
    </message>
    <message>
        <source>No tags yet. While suggestions are on, they come a moment after you write, on this machine only, for the language of your entries that stands in the settings; select words and press Ctrl+T to add one.</source>
        <translation>Pas encore d’étiquettes. Si les suggestions sont activées, elles viennent un instant après l’écriture, sur cet ordinateur seulement, pour la langue de vos notes choisie dans les réglages ; choisissez des mots et appuyez sur Ctrl+T pour en ajouter une.</translation>
    </message>
    <message>
        <source>Show the surest only</source>
        <translation>Montrer les plus sûres seulement</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} less sure ones</source>
        <comment>Show {count} less sure one</comment>
        <translation>
            <numerusform>Montrer {count} moins sûre</numerusform>
            <numerusform>Montrer {count} moins sûres</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested and confirmed tags</source>
        <translation>Étiquettes suggérées et confirmées</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Reprendre (U)</translation>
    </message>
    <message>
        <source>Taken back: “{tag}” is {state} again.</source>
        <translation>Annulé : « {tag} » est de nouveau {state}.</translation>
    </message>
    <message>
        <source>This tag was chosen in place of “{tag}”, which was suggested.</source>
        <translation>Cette étiquette a été choisie à la place de « {tag} », qui était proposée.</translation>
    </message>
    <message>
        <source>While suggestions are on, what you write now gets them once you finish.</source>
        <translation>Si les suggestions sont activées, ce que vous écrivez maintenant les reçoit dès que vous terminez.</translation>
    </message>
    <message>
        <source>Why? (W)</source>
        <translation>Pourquoi ? (W)</translation>
    </message>
    <message>
        <source>You went through the tags</source>
        <translation>Vous avez passé les étiquettes en revue</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>sentence changed</source>
        <translation>phrase changée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérée</translation>
    </message>
    <message numerus="yes">
        <source>{count} tags, {waiting} to go through. Charts count only what you keep.</source>
        <comment>{count} tag, {waiting} to go through. Charts count only what you keep.</comment>
        <translation>
            <numerusform>{count} étiquette, {waiting} à passer en revue. Les graphiques ne comptent que ce que vous gardez.</numerusform>
            <numerusform>{count} étiquettes, {waiting} à passer en revue. Les graphiques ne comptent que ce que vous gardez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>All clients, sessions, entries, versions, tags, ratings, notes and the access log, for another program or for whoever asks what is kept about them.</source>
        <translation>Toutes les personnes, séances, notes, versions, étiquettes, notations, remarques et le journal des accès, pour un autre programme ou pour qui demande ce qui est gardé à son sujet.</translation>
    </message>
    <message>
        <source>CSV tables in a ZIP</source>
        <translation>Tableaux CSV dans un ZIP</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choisir où</translation>
    </message>
    <message>
        <source>Everything is written. Only you can read the file; it is not encrypted.</source>
        <translation>Tout est écrit. Vous seul pouvez lire le fichier ; il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment c’est écrit</translation>
    </message>
    <message>
        <source>JSON, one file</source>
        <translation>JSON, un fichier</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Tout sortir</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has it can read every entry and every name in the lists of words to be masked. Keep it only where the official file may be kept.</source>
        <translation>Le fichier n’est pas chiffré. Qui l’a peut lire chaque note et chaque nom des listes de mots à masquer. Ne le gardez que là où peut se trouver le dossier officiel.</translation>
    </message>
    <message>
        <source>Why (kept in the access log)</source>
        <translation>Pourquoi (gardé au journal des accès)</translation>
    </message>
    <message>
        <source>Write everything to</source>
        <translation>Tout écrire vers</translation>
    </message>
    <message>
        <source>Write everything, readable by anybody?</source>
        <translation>Tout écrire, lisible par n’importe qui ?</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Écrire le fichier …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture …</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Choose the file …</source>
        <translation>Choisir le fichier …</translation>
    </message>
    <message>
        <source>Code or passphrase of the file</source>
        <translation>Code ou phrase secrète du fichier</translation>
    </message>
    <message>
        <source>I am their new officer: enter the change as of today</source>
        <translation>Je suis leur nouvel agent : inscrire le changement à la date d’aujourd’hui</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>M keeps mine, T takes theirs.</source>
        <translation>M garde le mien, T prend l’autre.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Nothing here is overwritten. What both sides hold and differs is shown side by side, and yours stays unless you say otherwise.</source>
        <translation>Rien n’est écrasé ici. Ce que les deux côtés ont et qui diffère est montré côte à côte, et le vôtre reste sauf si vous dites autrement.</translation>
    </message>
    <message>
        <source>Take clients in</source>
        <translation>Reprendre des personnes</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>Where the two sides differ</source>
        <translation>Où les deux côtés diffèrent</translation>
    </message>
    <message>
        <source>Written on {day}, {felt}.</source>
        <translation>Écrit le {day}, {felt}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation>le mien reste</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nouveau ici</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>séance {number}</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>theirs comes in</source>
        <translation>l’autre entre</translation>
    </message>
    <message>
        <source>there is a session {before} here already, theirs becomes {after}</source>
        <translation>il y a déjà ici une séance {before}, l’autre devient {after}</translation>
    </message>
    <message>
        <source>with what was felt</source>
        <translation>avec ce qui a été ressenti</translation>
    </message>
    <message>
        <source>without what was felt</source>
        <translation>sans ce qui a été ressenti</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <comment>{count} entry</comment>
        <translation>
            <numerusform>{count} note</numerusform>
            <numerusform>{count} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <comment>{count} session</comment>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} and {entries} come in</source>
        <translation>entrent : {sessions} et {entries}</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Does a fact point to one person, without naming anybody? Select it and take it out, wherever it stands.</source>
        <translation>Un fait désigne-t-il une personne sans nommer quiconque ? Sélectionnez-le et retirez-le, partout où il figure.</translation>
    </message>
    <message>
        <source>Select the words in the text first, in one line of what is told; headings and numbers stay.</source>
        <translation>Sélectionnez d&apos;abord les mots dans le texte, dans une ligne de ce qui est dit ; les titres et les numéros restent.</translation>
    </message>
    <message>
        <source>Take out what is selected (O)</source>
        <translation>Retirer la sélection (O)</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Choose the folder …</source>
        <translation>Choisir le dossier …</translation>
    </message>
    <message>
        <source>Cues found</source>
        <translation>Indices trouvés</translation>
    </message>
    <message>
        <source>Folder with your team&apos;s cue files</source>
        <translation>Dossier des fichiers d’indices de votre équipe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>No folder is named yet.</source>
        <translation>Aucun dossier n’est encore nommé.</translation>
    </message>
    <message>
        <source>On your entries so far {sentences} would get other suggestions.</source>
        <translation>Dans vos notes jusqu’ici, {sentences} recevraient d’autres suggestions.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Lecture des notes</translation>
    </message>
    <message>
        <source>Reading entries …</source>
        <translation>Lecture des notes …</translation>
    </message>
    <message>
        <source>Sentences that would change</source>
        <translation>Phrases qui changeraient</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montrer ce qui changerait</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch these cues on</source>
        <translation>Activer ces indices</translation>
    </message>
    <message>
        <source>Switched on for what you write from now on. To use them on old entries, tag those again.</source>
        <translation>Activés pour ce que vous écrivez désormais. Pour les appliquer aux anciennes notes, réétiquetez-les.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>What is wrong in the files</source>
        <translation>Ce qui ne va pas dans les fichiers</translation>
    </message>
    <message>
        <source>Your team can add cues of its own as small text files (TOML), without any code. Nothing of them is used before you saw here what they would change on your entries and switched them on.</source>
        <translation>Votre équipe peut ajouter ses propres indices sous forme de petits fichiers texte (TOML), sans code. Rien n’en est utilisé avant que vous ayez vu ici ce qu’ils changeraient dans vos notes et les ayez activés.</translation>
    </message>
    <message>
        <source>Your team&apos;s cues are switched off.</source>
        <translation>Les indices de votre équipe sont désactivés.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message numerus="yes">
        <source>{count} cues found</source>
        <comment>{count} cue found</comment>
        <translation>
            <numerusform>{count} indice trouvé</numerusform>
            <numerusform>{count} indices trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences</source>
        <comment>{count} sentence</comment>
        <translation>
            <numerusform>{count} phrase</numerusform>
            <numerusform>{count} phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}, and switched on as they are.</source>
        <translation>{found}, et activés tels quels.</translation>
    </message>
    <message>
        <source>{found}. {count} are switched on in an earlier form; look at what the present files would change.</source>
        <translation>{found}. {count} sont activés sous une forme antérieure ; regardez ce que les fichiers actuels changeraient.</translation>
    </message>
    <message>
        <source>{found}; none is switched on.</source>
        <translation>{found} ; aucun n’est activé.</translation>
    </message>
</context>
<context>
    <name>TheirsCard</name>
    <message>
        <source>Judged by a colleague</source>
        <translation>Jugé par un ou une collègue</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” is not a time of day. Write it like {example}.</source>
        <translation>« {typed} » n’est pas une heure. Écrivez-la ainsi : {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day; {time} stays. Write it like {example}.</source>
        <translation>« {typed} » n’est pas une heure ; {time} reste. Écrivez-la ainsi : {example}.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, the oldest Session {number}</source>
        <comment>{count} session, the oldest Session {number}</comment>
        <translation>
            <numerusform>{count} séance, la plus ancienne : séance {number}</numerusform>
            <numerusform>{count} séances, la plus ancienne : séance {number}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add first client</source>
        <translation>Ajouter la première personne</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Due work</source>
        <translation>Travail dû</translation>
    </message>
    <message>
        <source>Each client is known here by a codename only. Add the first one; its first session is one key away.</source>
        <translation>Chaque personne n’est connue ici que par un nom de code. Ajoutez la première ; sa première séance est à une touche.</translation>
    </message>
    <message>
        <source>Enter opens the entries, M the sheet before a meeting, N begins the session you have just had.</source>
        <translation>Entrée ouvre les notes, M la fiche d’avant une rencontre, N commence la séance que vous venez d’avoir.</translation>
    </message>
    <message>
        <source>No backup is made by itself yet.</source>
        <translation>Aucune sauvegarde ne se fait encore d’elle-même.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Pas encore de personnes</translation>
    </message>
    <message>
        <source>Nothing waits. Good.</source>
        <translation>Rien n’attend. Bien.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Régler les sauvegardes</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Annuler ce qui vient d’être dit</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>a strain is open</source>
        <translation>une tension est ouverte</translation>
    </message>
    <message>
        <source>agreed task</source>
        <translation>tâche convenue</translation>
    </message>
    <message>
        <source>amendment not finished</source>
        <translation>modification non terminée</translation>
    </message>
    <message>
        <source>entry not finished</source>
        <translation>note non terminée</translation>
    </message>
    <message numerus="yes">
        <source>for {count} days</source>
        <comment>for {count} day</comment>
        <translation>
            <numerusform>depuis {count} jour</numerusform>
            <numerusform>depuis {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>from supervision</source>
        <translation>de la supervision</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <comment>in {count} day</comment>
        <translation>
            <numerusform>dans {count} jour</numerusform>
            <numerusform>dans {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>is this record still needed?</source>
        <translation>ce dossier est-il encore nécessaire ?</translation>
    </message>
    <message>
        <source>no meeting for a long time</source>
        <translation>pas de rencontre depuis longtemps</translation>
    </message>
    <message>
        <source>no meeting held yet</source>
        <translation>aucune rencontre tenue</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>pas encore de séance</translation>
    </message>
    <message>
        <source>no tags suggested; not gone through yet</source>
        <translation>aucune étiquette proposée ; pas encore passé en revue</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>hors de la liste</translation>
    </message>
    <message>
        <source>promised by a colleague</source>
        <translation>promis par un collègue</translation>
    </message>
    <message>
        <source>read your first impression again</source>
        <translation>relisez votre première impression</translation>
    </message>
    <message>
        <source>safety: use the official channel</source>
        <translation>sécurité : passez par la voie officielle</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>suggested, to be looked at: is this a matter of safety?</source>
        <translation>suggéré, à regarder : s’agit-il de sécurité ?</translation>
    </message>
    <message>
        <source>tags to go through</source>
        <translation>étiquettes à passer en revue</translation>
    </message>
    <message>
        <source>the case ends: a closing reflection</source>
        <translation>le suivi se termine : une réflexion de clôture</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>what came of the step?</source>
        <translation>qu’est-il advenu du pas ?</translation>
    </message>
    <message>
        <source>you promised</source>
        <translation>vous avez promis</translation>
    </message>
    <message numerus="yes">
        <source>{count} days past its day</source>
        <comment>one day past its day</comment>
        <translation>
            <numerusform>en retard d’un jour</numerusform>
            <numerusform>en retard de {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions held, the last {since}</source>
        <comment>one session held, {since}</comment>
        <translation>
            <numerusform>{count} séance tenue, {since}</numerusform>
            <numerusform>{count} séances tenues, la dernière {since}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait above</source>
        <comment>{count} thing waits above</comment>
        <translation>
            <numerusform>{count} chose en attente ci-dessus</numerusform>
            <numerusform>{count} choses en attente ci-dessus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherView</name>
    <message>
        <source>For session {number} the client gave {rating} of 10.</source>
        <translation>Pour la séance {number}, la personne a donné {rating} sur 10.</translation>
    </message>
    <message>
        <source>It will belong to session {number}.</source>
        <translation>Elle appartiendra à la séance {number}.</translation>
    </message>
    <message>
        <source>It will belong to today’s meeting, which it begins in the journal.</source>
        <translation>Elle appartiendra à la rencontre d’aujourd’hui, qui commence ainsi dans le journal.</translation>
    </message>
    <message>
        <source>Nothing to read together yet: goals, limits and promises come from the client card and the ledgers.</source>
        <translation>Encore rien à lire ensemble : objectifs, limites et promesses viennent de la fiche et des registres.</translation>
    </message>
    <message>
        <source>Show the question …</source>
        <translation>Montrer la question …</translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation>La notation de la personne</translation>
    </message>
    <message>
        <source>Turn the screen to the client: one question from 0 to 10, nothing else in sight. Only your passphrase leads back. Answering is free.</source>
        <translation>Tournez l’écran vers la personne : une question de 0 à 10, rien d’autre en vue. Seule votre phrase secrète ramène au journal. Répondre est libre.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A backup is one encrypted file; try to bring one back before you need it. Ctrl+L locks at once; left alone, the journal locks by itself.</source>
        <translation>Une sauvegarde est un fichier chiffré ; essayez d’en ramener une avant d’en avoir besoin. Ctrl+L verrouille tout de suite ; laissé seul, le journal se verrouille de lui-même.</translation>
    </message>
    <message>
        <source>A summary without names: you see each replacement and decide what is unsure before anything leaves this machine.</source>
        <translation>Une synthèse sans noms : vous voyez chaque remplacement et décidez de ce qui est incertain avant que rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>All that you wrote about one client, newest first, with every earlier version. Pick clients on the left, or with Ctrl+R.</source>
        <translation>Tout ce que vous avez écrit sur une personne, le plus récent d’abord, avec chaque version antérieure. Choisissez les personnes à gauche, ou avec Ctrl+R.</translation>
    </message>
    <message>
        <source>Before a next step: what speaks for it, what against, what was never recorded. There is no score; the judgement is written by you.</source>
        <translation>Avant un prochain pas : ce qui parle pour, ce qui parle contre, ce qui n’a jamais été enregistré. Il n’y a pas de score ; c’est vous qui écrivez l’appréciation.</translation>
    </message>
    <message>
        <source>Before the meeting, promises and homework, and the strategies that you used or could use.</source>
        <translation>Avant la rencontre, promesses et devoirs, et les stratégies que vous avez utilisées ou pourriez utiliser.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Five ratings with 0 to 9 and End, then four boxes: what they said, what you saw, think and felt. Words are kept every two seconds, encrypted.</source>
        <translation>Cinq notations avec 0 à 9 et Fin, puis quatre cases : ce qui a été dit, ce que vous avez vu, pensez et avez ressenti. Les mots sont gardés toutes les deux secondes, chiffrés.</translation>
    </message>
    <message>
        <source>How you rated the relationship over time, with the range that it likely lies in. Ctrl+T shows the same as a table, Enter opens a session.</source>
        <translation>Comment vous avez noté la relation dans le temps, avec l’intervalle où elle se trouve probablement. Ctrl+T montre la même chose en tableau, Entrée ouvre une séance.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Garder en sûreté</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Search as you type over all entries. Ctrl+K finds or does anything by a few letters, this tour too.</source>
        <translation>Recherche dans toutes les notes à mesure que vous tapez. Ctrl+K trouve ou fait tout avec quelques lettres, cette visite aussi.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Underlined sentences carry suggestions, each with its reason. Alt+T leads to the list: Enter keeps one, X drops it, R changes it. Charts count only what you keep.</source>
        <translation>Les phrases soulignées portent des suggestions, chacune avec sa raison. Alt+T mène à la liste : Entrée en garde une, X l’écarte, R la change. Les graphiques ne comptent que ce que vous gardez.</translation>
    </message>
    <message>
        <source>What waits: open strains, promises that are due, drafts, backups. Ctrl+D leads here from anywhere.</source>
        <translation>Ce qui attend : tensions ouvertes, promesses dues, brouillons, sauvegardes. Ctrl+D y mène de partout.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>not rated yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} sur 10</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>A drop of three points was asked about in 9 of 10 clients, one of a point and a half in half of them.</source>
        <translation>Une baisse de trois points a donné lieu à la question chez 9 personnes sur 10, une d’un point et demi chez la moitié.</translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} higher than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation>Après {used} séances avec elle, la notation suivante était en moyenne {points:.1f} plus haute qu’après {other} sans (intervalle probable {low:+.1f} à {high:+.1f}).</translation>
    </message>
    <message>
        <source>After {used} sessions with it the next rating was on average {points:.1f} lower than after {other} without (likely range {low:+.1f} to {high:+.1f}).</source>
        <translation>Après {used} séances avec elle, la notation suivante était en moyenne {points:.1f} plus basse qu’après {other} sans (intervalle probable {low:+.1f} à {high:+.1f}).</translation>
    </message>
    <message>
        <source>At or above your line of {line:g} in {above} of the last {sessions}, below it in {below}</source>
        <translation>À votre ligne de {line:g} ou au-dessus dans {above} des {sessions} dernières, au-dessous dans {below}</translation>
    </message>
    <message>
        <source>Back within the earlier range since session {number}.</source>
        <translation>De retour dans l’intervalle antérieur depuis la séance {number}.</translation>
    </message>
    <message>
        <source>Below the line.</source>
        <translation>Sous la ligne.</translation>
    </message>
    <message>
        <source>Building.</source>
        <translation>Se construit.</translation>
    </message>
    <message>
        <source>Change talk in {change} of {both} sentences of change or sustain talk.</source>
        <translation>Discours de changement dans {change} phrases sur {both} de changement ou de maintien.</translation>
    </message>
    <message>
        <source>Evidence for your own judgement: no row is added to another, and the number of sessions is no evidence.</source>
        <translation>Des éléments pour votre propre appréciation : aucune ligne ne s’ajoute à une autre, et le nombre de séances n’est pas un élément.</translation>
    </message>
    <message>
        <source>Expected {low:.1f}-{high:.1f}, you rated {rated:.1f}: did something strain?</source>
        <translation>Attendu {low:.1f}-{high:.1f}, vous avez noté {rated:.1f} : quelque chose a-t-il tendu la relation ?</translation>
    </message>
    <message>
        <source>Going down.</source>
        <translation>En baisse.</translation>
    </message>
    <message>
        <source>It cannot be told whether your ratings of recent sessions lie above or below those of the first ones.</source>
        <translation>On ne peut dire si vos notes des séances récentes sont au-dessus ou au-dessous de celles des premières.</translation>
    </message>
    <message>
        <source>It would be &apos;{state}&apos; if unrated sessions were like the rated ones.</source>
        <translation>Ce serait « {state} » si les séances non notées étaient comme les notées.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at {count} days before.</source>
        <comment>Last looked at {count} day before.</comment>
        <translation>
            <numerusform>Regardé pour la dernière fois {count} jour avant.</numerusform>
            <numerusform>Regardé pour la dernière fois {count} jours avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last rated {count} days before.</source>
        <comment>Last rated {count} day before.</comment>
        <translation>
            <numerusform>Évalué pour la dernière fois {count} jour avant.</numerusform>
            <numerusform>Évalué pour la dernière fois {count} jours avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed.</source>
        <translation>Mêlé.</translation>
    </message>
    <message>
        <source>More against than for.</source>
        <translation>Plus contre que pour.</translation>
    </message>
    <message>
        <source>More for than against.</source>
        <translation>Plus pour que contre.</translation>
    </message>
    <message>
        <source>Neither change nor sustain talk in the tags that were gone through.</source>
        <translation>Ni discours de changement ni discours de maintien dans les étiquettes passées en revue.</translation>
    </message>
    <message>
        <source>No line is set, so no rating counts for or against</source>
        <translation>Aucune ligne n’est fixée, aucune notation ne compte donc pour ou contre</translation>
    </message>
    <message>
        <source>No recent record.</source>
        <translation>Rien de récent.</translation>
    </message>
    <message>
        <source>Not back yet within the earlier range.</source>
        <translation>Pas encore de retour dans l’intervalle antérieur.</translation>
    </message>
    <message>
        <source>Not clear.</source>
        <translation>Pas clair.</translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>Non réglé.</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Rien d’enregistré.</translation>
    </message>
    <message>
        <source>Nothing written and gone through yet.</source>
        <translation>Rien encore d’écrit et de passé en revue.</translation>
    </message>
    <message>
        <source>Of all pairs of {before} earlier and {after} later ratings, the later one is the higher in {share:.0f} of 100 (ties count half).</source>
        <translation>De toutes les paires de {before} notations antérieures et {after} postérieures, la postérieure est la plus haute dans {share:.0f} cas sur 100 (les égalités comptent pour moitié).</translation>
    </message>
    <message>
        <source>Of {times} times you said {chance} in 100, {held} held.</source>
        <translation>Des {times} fois où vous avez dit {chance} sur 100, {held} ont tenu.</translation>
    </message>
    <message>
        <source>On clients simulated without any break this is asked about once in 40 rated sessions.</source>
        <translation>Chez des personnes simulées sans aucune rupture, cette question vient environ une fois en 40 séances notées.</translation>
    </message>
    <message>
        <source>Only clients moved on are seen here.</source>
        <translation>On ne voit ici que les personnes avec qui l’on a avancé.</translation>
    </message>
    <message>
        <source>Ratings on both sides of the date are needed.</source>
        <translation>Il faut des notations des deux côtés de la date.</translation>
    </message>
    <message>
        <source>Recorded in {used} rated sessions, not in {other}: shown from {sessions} sessions with at least {each} of either kind.</source>
        <translation>Enregistrée dans {used} séances notées, pas dans {other} : montrée à partir de {sessions} séances avec au moins {each} de chaque sorte.</translation>
    </message>
    <message>
        <source>Signs for in most.</source>
        <translation>Signes pour dans la plupart.</translation>
    </message>
    <message>
        <source>Signs for in several.</source>
        <translation>Signes pour dans plusieurs.</translation>
    </message>
    <message>
        <source>Signs for in {signs} of the last {sessions}</source>
        <translation>Signes pour dans {signs} des {sessions} dernières</translation>
    </message>
    <message>
        <source>So far you have told of no step whether it held. From {needed} on, over all your clients, you read here how often what you expected came about.</source>
        <translation>Jusqu’ici, vous n’avez dit d’aucun pas si cela a tenu. À partir de {needed}, toutes personnes confondues, vous lirez ici combien de fois ce que vous attendiez est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>So far you have told of {count} steps whether they held. From {needed} on, over all your clients, you read here how often what you expected came about.</source>
        <comment>So far you have told of one step whether it held. From {needed} on, over all your clients, you read here how often what you expected came about.</comment>
        <translation>
            <numerusform>Jusqu’ici, vous avez dit de {count} pas si cela a tenu. À partir de {needed}, toutes personnes confondues, vous lirez ici combien de fois ce que vous attendiez est arrivé.</numerusform>
            <numerusform>Jusqu’ici, vous avez dit de {count} pas si cela a tenu. À partir de {needed}, toutes personnes confondues, vous lirez ici combien de fois ce que vous attendiez est arrivé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Stable.</translation>
    </message>
    <message>
        <source>Strain repaired in {repaired}, open or not repaired in {open} of the last {sessions}.</source>
        <translation>Tension réparée dans {repaired}, ouverte ou non réparée dans {open} des {sessions} dernières.</translation>
    </message>
    <message>
        <source>The tags were not gone through.</source>
        <translation>Les étiquettes n’ont pas été passées en revue.</translation>
    </message>
    <message>
        <source>This cannot show why.</source>
        <translation>Cela ne peut pas montrer pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say: {count} rated sessions of the {needed} that a trend needs.</source>
        <comment>Too early to say: {count} rated session of the {needed} that a trend needs.</comment>
        <translation>
            <numerusform>Trop tôt pour dire : {count} séance notée sur les {needed} qu’il faut à une tendance.</numerusform>
            <numerusform>Trop tôt pour dire : {count} séances notées sur les {needed} qu’il faut à une tendance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little to say.</source>
        <translation>Trop peu pour dire.</translation>
    </message>
    <message>
        <source>Very likely (19 in 20) less often than in the first sessions.</source>
        <translation>Très probablement (19 sur 20) moins souvent que dans les premières séances.</translation>
    </message>
    <message>
        <source>Very likely (19 in 20) more often than in the first sessions.</source>
        <translation>Très probablement (19 sur 20) plus souvent que dans les premières séances.</translation>
    </message>
    <message>
        <source>Your ratings of recent sessions are {chance} at least half a point above those of the first ones.</source>
        <translation>Vos notes des séances récentes sont {chance} au moins un demi-point au-dessus de celles des premières.</translation>
    </message>
    <message>
        <source>Your ratings of recent sessions are {chance} at least half a point below those of the first ones.</source>
        <translation>Vos notes des séances récentes sont {chance} au moins un demi-point au-dessous de celles des premières.</translation>
    </message>
    <message>
        <source>below the line</source>
        <translation>sous la ligne</translation>
    </message>
    <message>
        <source>building</source>
        <translation>se construit</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>on ne peut dire</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>leaning (3 in 4)</source>
        <translation>plutôt (3 sur 4)</translation>
    </message>
    <message>
        <source>likely (9 in 10)</source>
        <translation>probablement (9 sur 10)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mêlé</translation>
    </message>
    <message>
        <source>more against than for</source>
        <translation>plus contre que pour</translation>
    </message>
    <message>
        <source>more for than against</source>
        <translation>plus pour que contre</translation>
    </message>
    <message>
        <source>no recent record</source>
        <translation>rien de récent</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>non réglé</translation>
    </message>
    <message>
        <source>signs against in {signs}</source>
        <translation>signes contre dans {signs}</translation>
    </message>
    <message>
        <source>signs for in most</source>
        <translation>signes pour dans la plupart</translation>
    </message>
    <message>
        <source>signs for in several</source>
        <translation>signes pour dans plusieurs</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>trop peu pour dire</translation>
    </message>
    <message>
        <source>very likely (19 in 20)</source>
        <translation>très probablement (19 sur 20)</translation>
    </message>
    <message numerus="yes">
        <source>{count} held sessions</source>
        <comment>{count} held session</comment>
        <translation>
            <numerusform>{count} séance tenue</numerusform>
            <numerusform>{count} séances tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older strains are not settled.</source>
        <comment>{count} older strain is not settled.</comment>
        <translation>
            <numerusform>{count} tension plus ancienne n’est pas réglée.</numerusform>
            <numerusform>{count} tensions plus anciennes ne sont pas réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} could not be judged.</source>
        <translation>{number} n’ont pu être jugés.</translation>
    </message>
    <message>
        <source>{number} not gone through</source>
        <translation>{number} non passées en revue</translation>
    </message>
    <message>
        <source>{number} of the last {sessions} unrated</source>
        <translation>{number} non notées des {sessions} dernières</translation>
    </message>
    <message>
        <source>{number} unrated</source>
        <translation>{number} non notées</translation>
    </message>
    <message numerus="yes">
        <source>{tagged} tagged of {sentences} sentences in the last {count} written sessions.</source>
        <comment>{tagged} tagged of {sentences} sentences in the last {count} written session.</comment>
        <translation>
            <numerusform>{tagged} phrases étiquetées sur {sentences} dans la {count} dernière séance écrite.</numerusform>
            <numerusform>{tagged} phrases étiquetées sur {sentences} dans les {count} dernières séances écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryPage</name>
    <message>
        <source>Back to the chart</source>
        <translation>Retour au graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation>De séance en séance</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>Nothing is marked or tagged here.</source>
        <translation>Rien n’est marqué ni étiqueté ici.</translation>
    </message>
    <message>
        <source>Once a session is finished and rated, its course is drawn here, with the range in which the level likely lies.</source>
        <translation>Dès qu’une séance est terminée et notée, son parcours se trace ici, avec l’intervalle où se trouve probablement le niveau.</translation>
    </message>
    <message>
        <source>Open the entry (Enter)</source>
        <translation>Ouvrir la note (Entrée)</translation>
    </message>
    <message>
        <source>Open the session&apos;s entry</source>
        <translation>Ouvrir la note de la séance</translation>
    </message>
    <message>
        <source>Save the chart to</source>
        <translation>Enregistrer le graphique sous</translation>
    </message>
    <message>
        <source>Save the chart …</source>
        <translation>Enregistrer le graphique …</translation>
    </message>
    <message>
        <source>Saved as {name}. It shows dates and session numbers; mind who sees it.</source>
        <translation>Enregistré sous {name}. Il montre des dates et des numéros de séance ; veillez à qui le voit.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Présenté comme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau de nombres</translation>
    </message>
    <message>
        <source>The course could not be drawn.</source>
        <translation>Le parcours n’a pas pu être tracé.</translation>
    </message>
    <message>
        <source>The course is being drawn …</source>
        <translation>Le parcours est en cours de tracé …</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>tel que connu maintenant</translation>
    </message>
    <message>
        <source>as known then</source>
        <translation>tel que connu alors</translation>
    </message>
    <message>
        <source>last 60</source>
        <translation>60 dernières</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>80 % range</source>
        <translation>Intervalle à 80 %</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Client&apos;s own</source>
        <translation>De la personne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level as known then</source>
        <translation>Niveau tel que connu alors</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non notée</translation>
    </message>
</context>
<context>
    <name>VoiceDesk</name>
    <message>
        <source>Change it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Change whose this sentence is</source>
        <translation>Changer de qui est cette phrase</translation>
    </message>
    <message>
        <source>F8 changes whose this sentence is, Shift+F8 changes it back</source>
        <translation>F8 change à qui est cette phrase, Maj+F8 revient en arrière</translation>
    </message>
    <message>
        <source>This sentence: {whose}  (F8)</source>
        <translation>Cette phrase : {whose}  (F8)</translation>
    </message>
    <message>
        <source>as its box says</source>
        <translation>comme le dit sa case</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <source>taken as “{whose}”</source>
        <translation>lue comme « {whose} »</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Box before</source>
        <translation>Case précédente</translation>
    </message>
    <message>
        <source>Change the date, time or place, or say that it was not held</source>
        <translation>Changer la date, l’heure ou le lieu, ou dire qu’il n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Case suivante</translation>
    </message>
    <message>
        <source>Next tag</source>
        <translation>Étiquette suivante</translation>
    </message>
    <message>
        <source>Tag before</source>
        <translation>Étiquette précédente</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>Vers la prochaine fois</translation>
    </message>
    <message>
        <source>To the checklist</source>
        <translation>Vers la liste de contrôle</translation>
    </message>
    <message>
        <source>To the entry</source>
        <translation>Vers la note</translation>
    </message>
    <message>
        <source>To the ratings</source>
        <translation>Vers les notations</translation>
    </message>
    <message>
        <source>To the strain of an earlier session</source>
        <translation>Vers la tension d’une séance précédente</translation>
    </message>
    <message>
        <source>To the tags</source>
        <translation>Vers les étiquettes</translation>
    </message>
    <message>
        <source>Write about its beginning</source>
        <translation>Écrire sur le début</translation>
    </message>
    <message>
        <source>Write about its end</source>
        <translation>Écrire sur la fin</translation>
    </message>
    <message>
        <source>Write about its middle</source>
        <translation>Écrire sur le milieu</translation>
    </message>
    <message>
        <source>Write about the session as a whole</source>
        <translation>Écrire sur l’ensemble de la séance</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A name, place or group</source>
        <translation>Un nom, un lieu ou un groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Kind of the chosen word</source>
        <translation>Genre du mot choisi</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Genre de mot</translation>
    </message>
    <message>
        <source>Real names, places and groups of this client. Summaries and copies have them replaced; a hand-over and your own export carry the record as it is.</source>
        <translation>Vrais noms, lieux et groupes de cette personne. Dans les résumés et les copies, ils sont remplacés ; une transmission et votre propre export portent le dossier tel quel.</translation>
    </message>
    <message>
        <source>Take the chosen word away</source>
        <translation>Retirer le mot choisi</translation>
    </message>
    <message>
        <source>The chosen word is a</source>
        <translation>Le mot choisi est</translation>
    </message>
    <message>
        <source>Word to mask</source>
        <translation>Mot à masquer</translation>
    </message>
    <message>
        <source>Words to mask</source>
        <translation>Mots à masquer</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Amending session {number}: the original words stay, and what day, time and length were is noted.</source>
        <translation>Modification de la séance {number} : les mots d’origine restent, et ce qu’étaient le jour, l’heure et la durée est noté.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>N’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Session {number}, to look at: nothing is changed here.</source>
        <translation>Séance {number}, à regarder : rien n’est modifié ici.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>A new life</source>
        <translation>Une vie nouvelle</translation>
    </message>
    <message>
        <source>Bond, goals and tasks in the text</source>
        <translation>Lien, objectifs et tâches dans le texte</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation>Discours de changement</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Good or bad: talking of it is the sign; nothing counts against.</source>
        <translation>En bien ou en mal : en parler est le signe ; rien ne compte contre.</translation>
    </message>
    <message>
        <source>Level of the alliance, as you rate it</source>
        <translation>Niveau de l’alliance, tel que vous le notez</translation>
    </message>
    <message>
        <source>Never averaged with yours.</source>
        <translation>Jamais moyennée avec la vôtre.</translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation>Posture ouverte</translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation>Détendu et à l’aise</translation>
    </message>
    <message>
        <source>Strain and repair</source>
        <translation>Tension et réparation</translation>
    </message>
    <message>
        <source>Talking of it may be readiness or distress; nothing counts against.</source>
        <translation>En parler peut être de la disponibilité ou de la détresse ; rien ne compte contre.</translation>
    </message>
    <message>
        <source>That no doubt was noted is not a sign of candour.</source>
        <translation>Qu’aucun doute n’ait été noté n’est pas un signe de franchise.</translation>
    </message>
    <message>
        <source>The client&apos;s own rating</source>
        <translation>La notation de la personne</translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation>Inquiétude pour la sortie</translation>
    </message>
    <message>
        <source>Your own ratings only: a drift in how you rate cannot be seen in them.</source>
        <translation>Vos propres notations seulement : un glissement de votre manière de noter ne s’y voit pas.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A case always stands somewhere, so its only phase stays. Choose another phase instead.</source>
        <translation>Un dossier en est toujours quelque part : sa seule phase reste donc. Choisissez plutôt une autre phase.</translation>
    </message>
    <message>
        <source>A client needs a codename. Write one that only you can place.</source>
        <translation>Il faut un nom de code. Écrivez-en un que vous seul savez situer.</translation>
    </message>
    <message>
        <source>A codename has at most {longest} letters. Shorten it; nothing was cut.</source>
        <translation>Un nom de code compte au plus {longest} lettres. Raccourcissez-le ; rien n’a été coupé.</translation>
    </message>
    <message>
        <source>A data file of the application or of your team is not as it must be: {resource}, {reason}. Put the right file back, or take the team&apos;s file away.</source>
        <translation>Un fichier de données de l’application ou de votre équipe n’est pas comme il doit être : {resource}, {reason}. Remettez le bon fichier, ou retirez celui de l’équipe.</translation>
    </message>
    <message>
        <source>A file of that name is there already, so nothing was written. Name another one, or add --replace to write over it.</source>
        <translation>Un fichier de ce nom existe déjà, donc rien n’a été écrit. Indiquez-en un autre, ou ajoutez --replace pour l’écraser.</translation>
    </message>
    <message>
        <source>A journal is already in this folder. It is not touched; choose another folder for a new one.</source>
        <translation>Un journal se trouve déjà dans ce dossier. Il n’est pas touché ; choisissez un autre dossier pour un nouveau.</translation>
    </message>
    <message>
        <source>A newer release of this application wrote the journal. Nothing was changed. Install the newer release to write in it.</source>
        <translation>Une version plus récente de cette application a écrit le journal. Rien n’a été changé. Installez la version plus récente pour y écrire.</translation>
    </message>
    <message>
        <source>An entry can hold {longest} characters at most. Split the text into two sessions or an addendum; nothing was cut.</source>
        <translation>Une note peut contenir {longest} caractères au plus. Répartissez le texte sur deux séances ou un addendum ; rien n’a été coupé.</translation>
    </message>
    <message>
        <source>Another client has this codename. Choose a different one.</source>
        <translation>Une autre personne a ce nom de code. Choisissez-en un différent.</translation>
    </message>
    <message>
        <source>Both copies of the key file are damaged. Bring the journal back from a backup: wa-journal restore FILE</source>
        <translation>Les deux copies du fichier de clés sont abîmées. Ramenez le journal d’une sauvegarde : wa-journal restore FILE</translation>
    </message>
    <message>
        <source>Every entry is in the journal already or was left out, so there is nothing to bring in.</source>
        <translation>Chaque note est déjà dans le journal ou a été laissée dehors ; il n’y a rien à faire entrer.</translation>
    </message>
    <message>
        <source>Give the second reader a short name first, such as initials.</source>
        <translation>Donnez d’abord un nom court au second lecteur, des initiales par exemple.</translation>
    </message>
    <message>
        <source>It is done: do not do it a second time. Only the answer could not be written out. Check where the output goes and the free space there.</source>
        <translation>C’est fait : ne le faites pas une seconde fois. Seule la réponse n’a pas pu être écrite. Vérifiez où va la sortie et l’espace libre à cet endroit.</translation>
    </message>
    <message>
        <source>No client has this codename. List them with: wa-journal clients</source>
        <translation>Aucune personne n’a ce nom de code. Pour les lister : wa-journal clients</translation>
    </message>
    <message>
        <source>No window can be opened: {library} is missing on this computer. On Debian or Ubuntu type: sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libx11-6 libfreetype6 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0 and start again.</source>
        <translation>Aucune fenêtre ne peut s’ouvrir : {library} manque sur cet ordinateur. Sous Debian ou Ubuntu, tapez : sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libx11-6 libfreetype6 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0 et redémarrez.</translation>
    </message>
    <message>
        <source>No word is written yet. One sentence about the meeting is enough; what you rated and noted is kept already. If it did not take place, say so at the top.</source>
        <translation>Aucun mot n’est encore écrit. Une phrase sur la rencontre suffit ; ce que vous avez évalué et noté est déjà gardé. Si elle n’a pas eu lieu, dites-le en haut.</translation>
    </message>
    <message>
        <source>Nothing can be read from the damaged file. It is kept; bring back a backup: wa-journal restore FILE</source>
        <translation>Rien ne peut être lu du fichier abîmé. Il est gardé ; ramenez une sauvegarde : wa-journal restore FILE</translation>
    </message>
    <message>
        <source>Say who gets it and why: the access log keeps both.</source>
        <translation>Dites qui le reçoit et pourquoi : le journal des accès garde les deux.</translation>
    </message>
    <message>
        <source>Several wrong tries: wait {seconds} s, then try again. Nothing is lost by waiting.</source>
        <translation>Plusieurs essais erronés : attendez {seconds} s, puis réessayez. Attendre ne fait rien perdre.</translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet. Your journal is untouched; start the application again.</source>
        <translation>Quelque chose s’est mal passé qui n’a pas encore de mots. Votre journal est intact ; redémarrez l’application.</translation>
    </message>
    <message>
        <source>Spelling cannot be checked: there is no dictionary for this language, or the part of the program that reads it is missing. On Debian or Ubuntu type: sudo apt-get install hunspell-en-gb. Elsewhere put the two files en_GB.aff and en_GB.dic into the folder dictionaries beside the journal.</source>
        <translation>L’orthographe ne peut être vérifiée : il n’y a pas de dictionnaire pour cette langue, ou la partie du programme qui le lit manque. Sous Debian ou Ubuntu, tapez : sudo apt-get install hunspell-en-gb. Ailleurs, mettez les deux fichiers en_GB.aff et en_GB.dic dans le dossier dictionaries à côté du journal.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Backups that are not written anew yet still hold what was erased; they are looked at again every hour.</source>
        <translation>Arrêté comme demandé. Les sauvegardes qui ne sont pas encore réécrites contiennent toujours ce qui a été effacé ; elles sont revues toutes les heures.</translation>
    </message>
    <message>
        <source>The answer could not be written out. Check where the output goes and the free space there, then try again.</source>
        <translation>La réponse n’a pas pu être écrite. Vérifiez où va la sortie et la place qui y reste, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still on the screen; free some space. Words are tried again by themselves; begin anything else once more.</source>
        <translation>Le disque est plein. Ce que vous avez écrit est encore à l’écran ; libérez de la place. Les mots sont essayés de nouveau d’eux-mêmes ; recommencez tout le reste.</translation>
    </message>
    <message>
        <source>The disk would not take or give data. What you wrote is still on the screen; check the disk and its free space. Words are tried again by themselves; begin anything else once more.</source>
        <translation>Le disque n’a pas pris ou donné de données. Ce que vous avez écrit est encore à l’écran ; vérifiez le disque et sa place libre. Les mots sont essayés de nouveau d’eux-mêmes ; recommencez tout le reste.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may read it.</source>
        <translation>Le fichier n’a pu être lu. Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the free space, then try again.</source>
        <translation>Le fichier n’a pu être écrit. Vérifiez le dossier et la place libre, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder for backups is not there, so no backup was made. Plug the disk in, or choose another folder in the settings.</source>
        <translation>Le dossier des sauvegardes n’est pas là, aucune sauvegarde n’a donc été faite. Branchez le disque, ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The folder with your team&apos;s cue files is not named, or not there. Choose it on the page Tags, under Team&apos;s cues.</source>
        <translation>Le dossier des fichiers d’indices de votre équipe n’est pas nommé, ou n’est pas là. Choisissez-le à la page Étiquettes, sous Indices de l’équipe.</translation>
    </message>
    <message>
        <source>The journal cannot be kept here: {reason}. Choose a folder on this machine&apos;s own disk that belongs to you alone.</source>
        <translation>Le journal ne peut être gardé ici : {reason}. Choisissez un dossier sur le disque de cet ordinateur qui n’appartient qu’à vous.</translation>
    </message>
    <message>
        <source>The journal has changed since this draft was made, and the draft does not say what stands there now. Make a new one: what you decided is decided in it too.</source>
        <translation>Le journal a changé depuis que ce projet a été préparé ; le projet ne dit pas ce qui s’y trouve maintenant. Préparez-en un nouveau : ce que vous avez décidé y est décidé aussi.</translation>
    </message>
    <message>
        <source>The journal is made; only its recovery code could not be written out. Check where the output goes and the free space there, then make a new code: wa-journal rotate-key</source>
        <translation>Le journal est créé ; seul son code de récupération n’a pas pu être écrit. Vérifiez où va la sortie et l’espace libre à cet endroit, puis faites un nouveau code : wa-journal rotate-key</translation>
    </message>
    <message>
        <source>The journal is there, but its key file is missing. Bring back vault.keys from a backup: wa-journal restore FILE</source>
        <translation>Le journal est là, mais son fichier de clés manque. Ramenez vault.keys d’une sauvegarde : wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The key file asks for settings that are not safe. Bring back a backup of the journal.</source>
        <translation>Le fichier de clés demande des réglages qui ne sont pas sûrs. Ramenez une sauvegarde du journal.</translation>
    </message>
    <message>
        <source>The key file is here, but the journal itself is missing. No new one was made. Look for journal.db, or bring back a backup: wa-journal restore FILE</source>
        <translation>Le fichier de clés est ici, mais le journal lui-même manque. Aucun nouveau n’a été créé. Cherchez journal.db, ou ramenez une sauvegarde : wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The passphrase is asked on the terminal, and there is none. Give it with --passphrase-fd N.</source>
        <translation>La phrase secrète se demande au terminal, et il n’y en a pas. Donnez-la avec --passphrase-fd N.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the journal file is damaged. Nothing was deleted. Save what can be read (wa-journal salvage), or bring back a backup: wa-journal restore FILE</source>
        <translation>La phrase secrète est juste, mais le fichier du journal est abîmé. Rien n’a été supprimé. Sauvez ce qui est lisible (wa-journal salvage), ou ramenez une sauvegarde : wa-journal restore FILE</translation>
    </message>
    <message>
        <source>The passphrase is the last way in and cannot be taken away. Change it instead.</source>
        <translation>La phrase secrète est le dernier accès et ne peut être retirée. Changez-la plutôt.</translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least {shortest} characters, for example five random words.</source>
        <translation>La phrase secrète est trop courte : au moins {shortest} caractères, par exemple cinq mots au hasard.</translation>
    </message>
    <message>
        <source>The passphrase repeats a few characters and is soon guessed: use for example five random words.</source>
        <translation>La phrase secrète répète peu de caractères et se devine vite : prenez par exemple cinq mots au hasard.</translation>
    </message>
    <message>
        <source>The program itself failed at this place: {place}. What it was given is not repeated here. Try once more; if it stays so, send this line to those who maintain the program.</source>
        <translation>Le programme lui-même a échoué à cet endroit : {place}. Ce qu’il a reçu n’est pas répété ici. Réessayez ; si cela persiste, envoyez cette ligne à ceux qui entretiennent le programme.</translation>
    </message>
    <message>
        <source>The review that you began was kept by another version of this application and cannot be read by this one. Nothing else was touched; make a new draft and decide in it again.</source>
        <translation>La relecture que vous aviez commencée a été conservée par une autre version de cette application et ne peut pas être lue par celle-ci. Rien d’autre n’a été touché ; faites un nouveau brouillon et décidez-y à nouveau.</translation>
    </message>
    <message>
        <source>The strain of session {strain} is settled by session {repair}, and would then lie after it. Put the day of the other session right first, or open the strain again.</source>
        <translation>La tension de la séance {strain} est close avec la séance {repair} et se trouverait alors après elle. Corrigez d’abord la date de l’autre séance, ou rouvrez la tension.</translation>
    </message>
    <message>
        <source>The strain of session {strain} is settled by session {repair}, which then did not take place. Open the strain again first, or settle it by another session.</source>
        <translation>La tension de la séance {strain} est close avec la séance {repair}, qui alors n’aurait pas eu lieu. Rouvrez d’abord la tension, ou fermez-la avec une autre séance.</translation>
    </message>
    <message>
        <source>The summary could not be opened again after it was made, so nothing was written. Try another format.</source>
        <translation>La synthèse n’a pu être rouverte après sa création, rien n’a donc été écrit. Essayez un autre format.</translation>
    </message>
    <message>
        <source>The summary is not settled yet: decide every marked stretch and read it to its end.</source>
        <translation>La synthèse n’est pas encore réglée : décidez de chaque passage marqué et lisez-la jusqu’au bout.</translation>
    </message>
    <message>
        <source>The summary still held a word of the client&apos;s profile in its {part}, so nothing was written. Review it once more, or choose another file name.</source>
        <translation>La synthèse contenait encore un mot du profil de la personne ({part}), rien n’a donc été écrit. Repassez-la en revue, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used: {reason}. Your passphrase opens the journal as always.</source>
        <translation>Le trousseau du système ne peut être utilisé : {reason}. Votre phrase secrète ouvre le journal comme toujours.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be kept (half of a character pair). Paste it again as plain text.</source>
        <translation>Le texte contient des caractères qui ne peuvent être gardés (la moitié d’une paire de caractères). Collez-le de nouveau en texte simple.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so nothing was kept. If it is a file, open it in the program that wrote it, save it as UTF-8, and try again.</source>
        <translation>Le texte n’est pas en UTF-8, rien n’a donc été conservé. Si c’est un fichier, ouvrez-le dans le programme qui l’a écrit, enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Il n’y a pas d’import à annuler.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Choose the right folder, or make a new journal with: wa-journal init</source>
        <translation>Il n’y a pas de journal dans ce dossier. Choisissez le bon dossier, ou créez un nouveau journal avec : wa-journal init</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use the commands (wa-journal --help), or: wa-journal demo --screenshots DIR</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Utilisez les commandes (wa-journal --help), ou : wa-journal demo --screenshots DIR</translation>
    </message>
    <message>
        <source>There is nothing written yet. Write something first.</source>
        <translation>Rien n’est encore écrit. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>These words are not in the finished entry yet. Press Finish first, then tag them.</source>
        <translation>Ces mots ne sont pas encore dans la note terminée. Appuyez d’abord sur Terminer, puis étiquetez-les.</translation>
    </message>
    <message>
        <source>This backup could not be verified: {reason}. It was not used; take another one.</source>
        <translation>Cette sauvegarde n’a pu être vérifiée : {reason}. Elle n’a pas été utilisée ; prenez-en une autre.</translation>
    </message>
    <message>
        <source>This cannot be read as the diary you chose: {reason}. Nothing was changed. Choose the right kind, or export it anew.</source>
        <translation>Cela ne peut être lu comme le journal que vous avez choisi : {reason}. Rien n’a été changé. Choisissez le bon genre, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>This client already has a session number {number}. Leave --number out of the command: the next one is taken then.</source>
        <translation>Cette personne a déjà une séance numéro {number}. Omettez --number dans la commande : le suivant est alors pris.</translation>
    </message>
    <message>
        <source>This code or passphrase does not open the hand-over file. Nothing was changed. Compare it with what you were given, group by group; it is not your own passphrase.</source>
        <translation>Ce code ou cette phrase secrète n’ouvre pas le fichier de transmission. Rien n’a été changé. Comparez groupe par groupe avec ce qui vous a été donné ; ce n’est pas votre propre phrase secrète.</translation>
    </message>
    <message>
        <source>This database belongs to another journal than its key file. Nothing was changed. Put the two files of one journal together, or restore a backup.</source>
        <translation>Cette base appartient à un autre journal que son fichier de clés. Rien n’a été changé. Réunissez les deux fichiers d’un même journal, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This day is still to come. Say where the case stands from today or from an earlier day on.</source>
        <translation>Ce jour est encore à venir. Dites où en est le dossier à partir d’aujourd’hui ou d’un jour passé.</translation>
    </message>
    <message>
        <source>This day is still to come: a meeting can be cancelled ahead, but it was not held or missed yet.</source>
        <translation>Ce jour est encore à venir : un rendez-vous peut être annulé d’avance, mais il n’a pas encore eu lieu ni été manqué.</translation>
    </message>
    <message>
        <source>This entry was written on since it was opened for the second reading. Open it again; what was read so far does not fit it.</source>
        <translation>On a continué d’écrire cette note depuis qu’elle a été ouverte pour la seconde lecture. Rouvrez-la ; ce qui a été lu ne lui correspond plus.</translation>
    </message>
    <message>
        <source>This file does not hold a reader&apos;s decisions: {reason}. Take one that was saved on the page Tags, under Second reader.</source>
        <translation>Ce fichier ne contient pas les décisions d’un lecteur : {reason}. Prenez-en un enregistré à la page Étiquettes, sous Second lecteur.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Ask for write access, or choose another folder with --journal.</source>
        <translation>On ne peut écrire dans ce dossier. Demandez le droit d’écriture, ou choisissez un autre dossier avec --journal.</translation>
    </message>
    <message>
        <source>This hand-over file cannot be taken in: {reason}. Nothing was changed. Ask for the file once more.</source>
        <translation>Ce fichier de transmission ne peut être repris : {reason}. Rien n’a été changé. Demandez le fichier encore une fois.</translation>
    </message>
    <message>
        <source>This is larger than any diary can be ({largest} MB at most). Nothing was changed. Export it in parts, for example by year.</source>
        <translation>C’est plus grand que ne peut l’être un journal ({largest} Mo au plus). Rien n’a été changé. Exportez-le par parties, par année par exemple.</translation>
    </message>
    <message>
        <source>This is not a readable agency key. Copy the whole text again: the public one (WAPUB-…) to set it up, the private one (WAKEY-…) to open.</source>
        <translation>Ce n’est pas une clé d’administration lisible. Copiez de nouveau le texte entier : la clé publique (WAPUB-…) pour l’installer, la privée (WAKEY-…) pour ouvrir.</translation>
    </message>
    <message>
        <source>This is the name of one of the journal&apos;s own files, so nothing was written. Choose another name.</source>
        <translation>C’est le nom d’un des fichiers du journal lui-même ; rien n’a donc été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This journal is open in another window. Close that window first.</source>
        <translation>Ce journal est ouvert dans une autre fenêtre. Fermez d’abord cette fenêtre.</translation>
    </message>
    <message>
        <source>This judgement is not in the journal any more. Nothing was kept; the board shows what is there.</source>
        <translation>Cette appréciation n’est plus dans le journal. Rien n’a été gardé ; le tableau montre ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>This line cannot be read: {reason}.</source>
        <translation>Cette ligne ne peut être lue : {reason}.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the backup. It opens with the one of the day on which it was made. Check capitals and keyboard layout, then try again.</source>
        <translation>Cette phrase secrète ou ce code de récupération n’ouvre pas la sauvegarde. Elle s’ouvre avec celui du jour où elle a été faite. Vérifiez les majuscules et la disposition du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the journal. Check capitals and keyboard layout, then try again.</source>
        <translation>Cette phrase secrète ou ce code de récupération n’ouvre pas le journal. Vérifiez les majuscules et la disposition du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>This promise or task is not in the journal any more. Nothing was kept; the page Practice shows what is there.</source>
        <translation>Cette promesse ou tâche n’est plus dans le journal. Rien n’a été gardé ; la page Pratique montre ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>This recovery code has a typing slip. Compare it with the printed sheet, group by group.</source>
        <translation>Ce code de récupération a une faute de frappe. Comparez-le groupe par groupe avec la fiche imprimée.</translation>
    </message>
    <message>
        <source>This session is not in the journal any more.</source>
        <translation>Cette séance n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>This strain is not in the journal any more. Nothing was kept; the page Entries shows what is there.</source>
        <translation>Cette tension n’est plus dans le journal. Rien n’a été gardé ; la page Notes montre ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>This stretch names somebody of the client&apos;s profile, so it stays masked.</source>
        <translation>Ce passage nomme quelqu’un du profil de la personne ; il reste donc masqué.</translation>
    </message>
    <message>
        <source>This suggestion is not there any more: the sentence was read again meanwhile. Look at the list as it is now.</source>
        <translation>Cette suggestion n’existe plus : la phrase a été relue entre-temps. Regardez la liste telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>This value lies outside {lowest} to {highest}.</source>
        <translation>Cette valeur est hors de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>This was kept before and stays as it was. Make a new judgement for the next step.</source>
        <translation>Cela a déjà été gardé et reste tel quel. Écrivez une nouvelle appréciation pour le prochain pas.</translation>
    </message>
    <message>
        <source>This was not taken over: on the decisions that it had not seen it did not agree with you more often than what you have now.</source>
        <translation>Cela n’a pas été repris : sur les décisions qu’il n’avait pas vues, il n’était pas plus souvent d’accord avec vous que ce que vous avez maintenant.</translation>
    </message>
    <message>
        <source>What became of this promise or task was said since, so that step is not taken back. The line is left as it is; the page Practice shows it.</source>
        <translation>Ce qu’est devenue cette promesse ou tâche a été noté depuis ; cette étape n’est donc pas annulée. La ligne reste telle quelle ; la page Pratique la montre.</translation>
    </message>
    <message>
        <source>What was erased still stands in earlier backups that could not be written anew; places: {count}. The page Backups names them. Make them writable, or delete those backups there; they are looked at again every hour.</source>
        <translation>Ce qui a été effacé se trouve encore dans d’anciennes sauvegardes qui n’ont pas pu être réécrites ; lieux : {count}. La page Sauvegardes les nomme. Rendez-les accessibles en écriture ou supprimez-y ces sauvegardes ; elles sont revues toutes les heures.</translation>
    </message>
    <message>
        <source>Where backups lay, files look like a backup, or took the place of one, and cannot be read as one; files: {count}. What was erased may still stand in them. The page Backups names them: delete those that are old backups, and leave what is your own. This is said once.</source>
        <translation>Là où se trouvaient des sauvegardes, des fichiers ressemblent à une sauvegarde, ou en ont pris la place, et ne peuvent pas être lus comme telle ; fichiers : {count}. Ce qui a été effacé peut encore s’y trouver. La page Sauvegardes les nomme : supprimez ceux qui sont d’anciennes sauvegardes et laissez ce qui est à vous. Cela n’est dit qu’une fois.</translation>
    </message>
    <message>
        <source>{count} lines did not get onto the pages, so nothing was written. Try another format, and tell whoever looks after the program.</source>
        <translation>{count} lignes ne sont pas arrivées sur les pages, rien n’a donc été écrit. Essayez un autre format, et signalez-le à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>{count} words or passages still wait for a decision. Decide them in the review, or export with --mask-unsure to mask them all.</source>
        <translation>{count} mots ou passages attendent encore une décision. Décidez-en dans la revue, ou exportez avec --mask-unsure pour les masquer tous.</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Bond</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>Change talk</source>
        <translation>Discours de changement</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix laissé</translation>
    </message>
    <message>
        <source>Closed posture</source>
        <translation>Posture fermée</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation>Confrontation</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Méfiance</translation>
    </message>
    <message>
        <source>Doubt noted by the officer</source>
        <translation>Doute noté par l’agent</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Family relations</source>
        <translation>Relations familiales</translation>
    </message>
    <message>
        <source>Goal agreement</source>
        <translation>Accord sur les objectifs</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Sur la réserve</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Espoir</translation>
    </message>
    <message>
        <source>Hopelessness</source>
        <translation>Désespoir</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>Hostilité</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humour</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Note taking</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Offence talk</source>
        <translation>Parler de l’infraction</translation>
    </message>
    <message>
        <source>Open posture</source>
        <translation>Posture ouverte</translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation>Optimisme</translation>
    </message>
    <message>
        <source>Plans for a new life</source>
        <translation>Projets de vie nouvelle</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aide pratique</translation>
    </message>
    <message>
        <source>Relaxed and comfortable</source>
        <translation>Détendu et à l’aise</translation>
    </message>
    <message>
        <source>Religion talk</source>
        <translation>Parler de religion</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Clarification du rôle</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation>Confidence de soi</translation>
    </message>
    <message>
        <source>Suspicion beyond ordinary distrust</source>
        <translation>Soupçon au-delà de la méfiance ordinaire</translation>
    </message>
    <message>
        <source>Sustain talk</source>
        <translation>Discours de maintien</translation>
    </message>
    <message>
        <source>Task engagement</source>
        <translation>Engagement dans les tâches</translation>
    </message>
    <message>
        <source>The client agrees on, or helps to set, what the work is for.</source>
        <translation>La personne est d’accord avec ce à quoi sert le travail, ou aide à le fixer.</translation>
    </message>
    <message>
        <source>The client argues for staying as he is: loyalty to the group, justification of violence, no need for or no use in change.</source>
        <translation>La personne plaide pour rester telle qu’elle est : loyauté au groupe, justification de la violence, changement inutile ou sans objet.</translation>
    </message>
    <message>
        <source>The client doubts the officer&apos;s, agency&apos;s or state&apos;s motives or confidentiality, or fears that what he says is passed on.</source>
        <translation>La personne doute des motifs de l’agent, de l’administration ou de l’État, ou craint que ce qu’elle dit soit transmis.</translation>
    </message>
    <message>
        <source>The client is contemptuous, insulting, threatening or openly angry toward the officer, staff, the state or its authorities.</source>
        <translation>La personne est méprisante, insultante, menaçante ou ouvertement en colère envers l’agent, le personnel, l’État ou ses autorités.</translation>
    </message>
    <message>
        <source>The client is relaxed, at ease, chatty, warm or joking with the officer; stays on, greets first.</source>
        <translation>La personne est détendue, à l’aise, bavarde, chaleureuse ou plaisante avec l’agent ; reste plus longtemps, salue la première.</translation>
    </message>
    <message>
        <source>The client is tense, silent, monosyllabic or evasive, refuses topics, withdraws.</source>
        <translation>La personne est tendue, silencieuse, monosyllabique ou évasive, refuse des sujets, se retire.</translation>
    </message>
    <message>
        <source>The client shows closed body language: arms crossed, turned away, eyes down, chair pushed back, refuses the hand.</source>
        <translation>La personne montre un corps fermé : bras croisés, détournée, yeux baissés, chaise reculée, refuse la main.</translation>
    </message>
    <message>
        <source>The client shows despair, giving up, no point, no future.</source>
        <translation>La personne montre du désespoir, renonce, ne voit pas de sens, pas d’avenir.</translation>
    </message>
    <message>
        <source>The client shows hope or belief that he can do it, or pride in progress.</source>
        <translation>La personne montre de l’espoir, ou la conviction d’y arriver, ou la fierté d’un progrès.</translation>
    </message>
    <message>
        <source>The client shows liking, respect, thanks or trust toward the officer.</source>
        <translation>La personne montre à l’agent sympathie, respect, gratitude ou confiance.</translation>
    </message>
    <message>
        <source>The client shows open body language: faces the officer, eye contact, uncrossed arms, leans in, shakes hands, smiles.</source>
        <translation>La personne montre un corps ouvert : face à l’agent, regard, bras décroisés, penchée vers lui, serre la main, sourit.</translation>
    </message>
    <message>
        <source>The client takes part in the work: does homework, chooses tasks, keeps appointments, works through an exercise.</source>
        <translation>La personne prend part au travail : fait ses devoirs, choisit des tâches, tient ses rendez-vous, va au bout d’un exercice.</translation>
    </message>
    <message>
        <source>The client talks about his relations with family or partner, good or bad.</source>
        <translation>La personne parle de ses relations avec sa famille ou son partenaire, bonnes ou mauvaises.</translation>
    </message>
    <message>
        <source>The client talks of plans or wishes for life after release or supervision: job, study, home, marriage, moving.</source>
        <translation>La personne parle de projets ou de souhaits pour la vie après la libération ou le suivi : travail, études, logement, mariage, déménagement.</translation>
    </message>
    <message>
        <source>The client threatens, plans or hints at harming himself or others, or is at risk of harm from others. Use the official channel.</source>
        <translation>La personne menace, prévoit ou laisse entendre de se faire du mal ou d’en faire à d’autres, ou est en danger du fait d’autrui. Passez par la voie officielle.</translation>
    </message>
    <message>
        <source>The client voices desire, ability, reason, need, commitment or a step toward leaving the group, giving up violence, living within the law or working on himself.</source>
        <translation>La personne exprime désir, capacité, raison, besoin, engagement ou un pas pour quitter le groupe, renoncer à la violence, vivre dans la loi ou travailler sur elle-même.</translation>
    </message>
    <message>
        <source>The client voices persecutory or bizarre suspicion beyond ordinary distrust; noted as the officer saw it, no diagnosis.</source>
        <translation>La personne exprime un soupçon persécutoire ou étrange au-delà de la méfiance ordinaire ; noté comme l’agent l’a vu, pas un diagnostic.</translation>
    </message>
    <message>
        <source>The client volunteers something true and costly, admits, corrects an earlier lie, or answers frankly.</source>
        <translation>La personne dit d’elle-même une vérité qui lui coûte, admet, corrige un mensonge antérieur ou répond franchement.</translation>
    </message>
    <message>
        <source>The client worries about life after release: housing, work, stigma, licence, old associates, family, freedom itself.</source>
        <translation>La personne s’inquiète de la vie après la libération : logement, travail, stigmate, obligations, anciennes fréquentations, famille, la liberté même.</translation>
    </message>
    <message>
        <source>The officer asked open questions, listened, let silence be, let the client tell it.</source>
        <translation>L’agent a posé des questions ouvertes, écouté, laissé le silence, laissé la personne raconter.</translation>
    </message>
    <message>
        <source>The officer confronted, argued, challenged head-on, lectured or pressed.</source>
        <translation>L’agent a confronté, argumenté, contredit de front, fait la leçon ou insisté.</translation>
    </message>
    <message>
        <source>The officer explained roles, aims, the dual role, what is negotiable, limits of confidentiality, who does what, expectations, house rules.</source>
        <translation>L’agent a expliqué les rôles, les buts, le double rôle, ce qui est négociable, les limites de la confidentialité, qui fait quoi, les attentes, les règles de la maison.</translation>
    </message>
    <message>
        <source>The officer found or used something shared: sport, food, place, children.</source>
        <translation>L’agent a trouvé ou utilisé quelque chose de commun : sport, nourriture, lieu, enfants.</translation>
    </message>
    <message>
        <source>The officer gave or arranged practical help, however small.</source>
        <translation>L’agent a donné ou organisé une aide pratique, si petite soit-elle.</translation>
    </message>
    <message>
        <source>The officer gave the client choices or control: time, place, order of topics, what to work on.</source>
        <translation>L’agent a laissé à la personne choix ou maîtrise : heure, lieu, ordre des sujets, sur quoi travailler.</translation>
    </message>
    <message>
        <source>The officer notes or believes that what the client said does not match: never a finding that somebody lied.</source>
        <translation>L’agent note ou croit que ce qu’a dit la personne ne concorde pas : jamais le constat que quelqu’un a menti.</translation>
    </message>
    <message>
        <source>The officer passed a judgemental or shaming remark.</source>
        <translation>L’agent a fait une remarque qui juge ou qui fait honte.</translation>
    </message>
    <message>
        <source>The officer raised or debated the client&apos;s religion.</source>
        <translation>L’agent a abordé ou débattu la religion de la personne.</translation>
    </message>
    <message>
        <source>The officer raised the terrorist activity or index offence.</source>
        <translation>L’agent a abordé l’activité terroriste ou l’infraction à l’origine du suivi.</translation>
    </message>
    <message>
        <source>The officer reflected back the client&apos;s feelings or thoughts, acknowledged distress, ambivalence or difficulty.</source>
        <translation>L’agent a reflété les sentiments ou pensées de la personne, reconnu la détresse, l’ambivalence ou la difficulté.</translation>
    </message>
    <message>
        <source>The officer told the client something about himself or herself.</source>
        <translation>L’agent a dit à la personne quelque chose de lui-même.</translation>
    </message>
    <message>
        <source>The officer took notes in front of the client.</source>
        <translation>L’agent a pris des notes devant la personne.</translation>
    </message>
    <message>
        <source>The officer used humour or shared a laugh.</source>
        <translation>L’agent a usé d’humour ou partagé un rire.</translation>
    </message>
    <message>
        <source>The officer voiced belief in the client or the work, named strengths, praised progress, told of others who made it.</source>
        <translation>L’agent a dit croire en la personne ou au travail, nommé des forces, loué un progrès, parlé d’autres qui ont réussi.</translation>
    </message>
    <message>
        <source>Worry about release</source>
        <translation>Inquiétude pour la sortie</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A TOML file, described in docs/practice.md; it is read when the journal is opened.</source>
        <translation>Un fichier TOML, décrit dans docs/practice.md ; il est lu à l’ouverture du journal.</translation>
    </message>
    <message>
        <source>A backup is made when the journal is opened and the last one is older than this.</source>
        <translation>Une sauvegarde se fait quand le journal est ouvert et que la dernière est plus ancienne que cela.</translation>
    </message>
    <message>
        <source>A name such as en_GB. Empty: the usual one for the entry&apos;s language.</source>
        <translation>Un nom comme en_GB. Vide : l’habituel pour la langue de la note.</translation>
    </message>
    <message>
        <source>Also Ctrl and + or -; Ctrl and 0 is 100 again.</source>
        <translation>Aussi Ctrl et + ou - ; Ctrl et 0 revient à 100.</translation>
    </message>
    <message>
        <source>Another disk is best. Empty: no scheduled backups, and Today says so.</source>
        <translation>Un autre disque est le mieux. Vide : pas de sauvegardes programmées, et Aujourd’hui le dit.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes gardées</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Check spelling in the client&apos;s own words too</source>
        <translation>Vérifier aussi les mots de la personne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation>Jours entre les sauvegardes</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>File in which your team adds or hides items of the checklist</source>
        <translation>Fichier où votre équipe ajoute ou masque des points de la liste de contrôle</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Folder with your team&apos;s own cue files</source>
        <translation>Dossier des fichiers d’indices propres à votre équipe</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of your entries</source>
        <translation>Langue de vos notes</translation>
    </message>
    <message>
        <source>Leave this on unless another program sees to it.</source>
        <translation>Laissez-le activé, sauf si un autre programme y veille.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Lock after minutes without key or mouse</source>
        <translation>Verrouiller après des minutes sans touche ni souris</translation>
    </message>
    <message>
        <source>Lock when the machine sleeps or the desktop locks</source>
        <translation>Verrouiller quand la machine dort ou que l’écran se verrouille</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Nothing in it is used before you looked at it on the page Tags and switched it on.</source>
        <translation>Rien n’en est utilisé avant que vous l’ayez regardé à la page Étiquettes et activé.</translation>
    </message>
    <message>
        <source>Off: the box They said and whatever stands between quotation marks is left as it was said.</source>
        <translation>Désactivé : la case A été dit et tout ce qui est entre guillemets reste tel qu’il a été dit.</translation>
    </message>
    <message>
        <source>Older ones are taken away after a new one was verified.</source>
        <translation>Les plus anciennes sont retirées après qu’une nouvelle a été vérifiée.</translation>
    </message>
    <message>
        <source>Refine suggestions with the sentence encoder</source>
        <translation>Affiner les suggestions avec l’encodeur de phrases</translation>
    </message>
    <message>
        <source>Română</source>
        <translation>Română</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Slower and more precise; everything stays on this machine.</source>
        <translation>Plus lent et plus précis ; tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Suggérer des étiquettes</translation>
    </message>
    <message>
        <source>Suggestions are made on this machine. Charts count only what you confirm.</source>
        <translation>Les suggestions se font sur cet ordinateur. Les graphiques ne comptent que ce que vous confirmez.</translation>
    </message>
    <message>
        <source>Suggestions read this language: English by rules and models, German by rules alone, so fewer of them. In others you add tags by hand.</source>
        <translation>Les suggestions lisent cette langue : l’anglais par règles et modèles, l’allemand par règles seules, donc moins. Dans les autres, vous ajoutez les étiquettes à la main.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>Système suit le bureau.</translation>
    </message>
    <message>
        <source>System follows the desktop. A new language is used from the next unlocking on; what you wrote is never changed.</source>
        <translation>Système suit le bureau. Une nouvelle langue vaut dès le prochain déverrouillage ; ce que vous avez écrit n’est jamais changé.</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source>The access log keeps it with each client that you open. Write your usual reason; change it before you look for another, and back after.</source>
        <translation>Le journal des accès le garde avec chaque personne que vous ouvrez. Écrivez votre raison habituelle ; changez-la avant de regarder pour une autre, puis remettez-la.</translation>
    </message>
    <message>
        <source>The draft is kept in the vault first.</source>
        <translation>Le brouillon est d’abord gardé dans le coffre.</translation>
    </message>
    <message>
        <source>Why you open a client&apos;s record</source>
        <translation>Pourquoi vous ouvrez le dossier d’une personne</translation>
    </message>
    <message>
        <source>With the dictionaries of this machine. F7 goes to the next word; your own words stay in the vault.</source>
        <translation>Avec les dictionnaires de cet ordinateur. F7 va au mot suivant ; vos propres mots restent dans le coffre.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
</context>
<context>
    <name>strategies</name>
    <message>
        <source>0 to 10</source>
        <translation>0 à 10</translation>
    </message>
    <message>
        <source>1 missed it</source>
        <translation>1 est passé à côté</translation>
    </message>
    <message>
        <source>2 caught part of it</source>
        <translation>2 en a saisi une partie</translation>
    </message>
    <message>
        <source>3 gave back what was said</source>
        <translation>3 a rendu ce qui a été dit</translation>
    </message>
    <message>
        <source>4 named what was meant</source>
        <translation>4 a nommé ce qui était voulu</translation>
    </message>
    <message>
        <source>5 the whole of it, and they said so</source>
        <translation>5 tout, et la personne l’a dit</translation>
    </message>
    <message>
        <source>A picture of the typical offender exists. It is a stereotype: it is no field and no rule here.</source>
        <translation>Il existe une image du délinquant typique. C’est un stéréotype : ce n’est ici ni un champ ni une règle.</translation>
    </message>
    <message>
        <source>A stock phrase like “I understand you” reflects little. What exactly did you hear?</source>
        <translation>Une formule toute faite comme « je vous comprends » reflète peu. Qu’avez-vous entendu exactement ?</translation>
    </message>
    <message>
        <source>A stock phrase reflects nothing: what did I really hear?</source>
        <translation>Une formule toute faite ne reflète rien : qu’ai-je vraiment entendu ?</translation>
    </message>
    <message>
        <source>Acknowledged both sides: part that wants to change, part that does not.</source>
        <translation>Reconnu les deux côtés : la part qui veut changer, la part qui ne veut pas.</translation>
    </message>
    <message>
        <source>Agreed homework, if any was needed.</source>
        <translation>Convenu d’un devoir, s’il en fallait un.</translation>
    </message>
    <message>
        <source>Agreed purpose</source>
        <translation>But convenu</translation>
    </message>
    <message>
        <source>Aim today: get to know each other.</source>
        <translation>But d’aujourd’hui : faire connaissance.</translation>
    </message>
    <message>
        <source>Aims, activities and what each expects of the other.</source>
        <translation>Buts, activités et ce que chacun attend de l’autre.</translation>
    </message>
    <message>
        <source>An example of my own: the same struggle, over and solved?</source>
        <translation>Un exemple à moi : la même lutte, passée et résolue ?</translation>
    </message>
    <message>
        <source>As many different strategies as fit: which have you not used yet?</source>
        <translation>Autant de stratégies différentes qu’il en convient : lesquelles n’avez-vous pas encore utilisées ?</translation>
    </message>
    <message>
        <source>Asked an open question, then listened.</source>
        <translation>Posé une question ouverte, puis écouté.</translation>
    </message>
    <message>
        <source>Asked other services for information: what, why needed, on what legal basis.</source>
        <translation>Demandé des informations à d’autres services : quoi, pourquoi c’est nécessaire, sur quelle base légale.</translation>
    </message>
    <message>
        <source>Asked what it is like for them to be here.</source>
        <translation>Demandé comment c’est pour la personne d’être ici.</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphère</translation>
    </message>
    <message>
        <source>Backed their belief that change is possible.</source>
        <translation>Soutenu sa conviction que le changement est possible.</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Avant la rencontre</translation>
    </message>
    <message>
        <source>Began with light conversation.</source>
        <translation>Commencé par une conversation légère.</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Brought my own present troubles: happened?</source>
        <translation>Apporté mes propres ennuis présents : arrivé ?</translation>
    </message>
    <message>
        <source>Came by itself</source>
        <translation>Venu de lui-même</translation>
    </message>
    <message>
        <source>Candour: what was volunteered, what was doubted; never a finding of lies.</source>
        <translation>Franchise : ce qui a été dit spontanément, ce qui a été mis en doute ; jamais un constat de mensonge.</translation>
    </message>
    <message>
        <source>Change talk as a share of change and sustain talk.</source>
        <translation>Discours de changement comme part du discours de changement et de maintien.</translation>
    </message>
    <message>
        <source>Checked that all was understood.</source>
        <translation>Vérifié que tout était compris.</translation>
    </message>
    <message>
        <source>Checked what is urgent.</source>
        <translation>Vérifié ce qui est urgent.</translation>
    </message>
    <message>
        <source>Clarified the role again (new officer, breach, or ten sessions on).</source>
        <translation>Clarifié de nouveau le rôle (nouvel agent, manquement, ou dix séances plus tard).</translation>
    </message>
    <message>
        <source>Client&apos;s expectations</source>
        <translation>Attentes de la personne</translation>
    </message>
    <message>
        <source>Closing reflection</source>
        <translation>Réflexion de clôture</translation>
    </message>
    <message>
        <source>Closing reflection: what carried the relationship from the first to the last session?</source>
        <translation>Réflexion de clôture : qu’est-ce qui a porté la relation de la première à la dernière séance ?</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>Common ground found.</source>
        <translation>Terrain commun trouvé.</translation>
    </message>
    <message>
        <source>Confronted or argued: happened? What led to it?</source>
        <translation>Confronté ou argumenté : arrivé ? Qu’est-ce qui y a conduit ?</translation>
    </message>
    <message>
        <source>Consent moments</source>
        <translation>Moments de consentement</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>Contacts with other services</source>
        <translation>Contacts avec d’autres services</translation>
    </message>
    <message>
        <source>Could they say something that costs them?</source>
        <translation>La personne pouvait-elle dire quelque chose qui lui coûte ?</translation>
    </message>
    <message>
        <source>Credible is who keeps promises: open, kept and broken ones.</source>
        <translation>Est crédible qui tient ses promesses : ouvertes, tenues et non tenues.</translation>
    </message>
    <message>
        <source>Deep distrust of the state is where most begin: read it over time.</source>
        <translation>Une profonde méfiance envers l’État est le point de départ du plus grand nombre : lisez-la dans le temps.</translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation>Objectifs de développement</translation>
    </message>
    <message>
        <source>Did the humour come by itself?</source>
        <translation>L’humour est-il venu de lui-même ?</translation>
    </message>
    <message>
        <source>Different about this person</source>
        <translation>Ce qui diffère chez cette personne</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Disclosure acceptable?</source>
        <translation>Confidence acceptable ?</translation>
    </message>
    <message>
        <source>Disclosure was for</source>
        <translation>À quoi servait la confidence</translation>
    </message>
    <message>
        <source>Do they believe that they can? Tag it as hope where they say so.</source>
        <translation>La personne croit-elle en être capable ? Étiquetez-le comme espoir là où elle le dit.</translation>
    </message>
    <message>
        <source>Do we mean the same by what this is for, and by what is fixed?</source>
        <translation>Entendons-nous la même chose par ce à quoi cela sert et par ce qui est fixé ?</translation>
    </message>
    <message>
        <source>Do we work on something together?</source>
        <translation>Travaillons-nous ensemble à quelque chose ?</translation>
    </message>
    <message>
        <source>Don&apos;ts</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Early on, disclose only the professional side.</source>
        <translation>Au début, ne dévoilez que le côté professionnel.</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Enough to move on?</source>
        <translation>Assez pour avancer ?</translation>
    </message>
    <message>
        <source>Evened the power a little: gave choices.</source>
        <translation>Un peu égalisé le pouvoir : laissé des choix.</translation>
    </message>
    <message>
        <source>Every other skill rests on empathy.</source>
        <translation>Toute autre compétence repose sur l’empathie.</translation>
    </message>
    <message>
        <source>Explored what the work is for.</source>
        <translation>Exploré à quoi sert le travail.</translation>
    </message>
    <message>
        <source>First impression</source>
        <translation>Première impression</translation>
    </message>
    <message>
        <source>First impression: written at the start, opened again after nine months.</source>
        <translation>Première impression : écrite au début, rouverte après neuf mois.</translation>
    </message>
    <message>
        <source>First interview and session shape</source>
        <translation>Premier entretien et forme de la séance</translation>
    </message>
    <message>
        <source>Five skills</source>
        <translation>Cinq compétences</translation>
    </message>
    <message>
        <source>Five skills together: clear roles, empathy, optimism, humour, self-disclosure. See when you used which.</source>
        <translation>Cinq compétences ensemble : rôles clairs, empathie, optimisme, humour, confidence de soi. Voyez quand vous avez utilisé laquelle.</translation>
    </message>
    <message>
        <source>Gave hope.</source>
        <translation>Donné de l’espoir.</translation>
    </message>
    <message>
        <source>Gave some control: place, time or order.</source>
        <translation>Laissé une part de maîtrise : lieu, heure ou ordre.</translation>
    </message>
    <message>
        <source>Goals &amp; limits</source>
        <translation>Objectifs et limites</translation>
    </message>
    <message>
        <source>Goals in the client&apos;s words</source>
        <translation>Objectifs dans les mots de la personne</translation>
    </message>
    <message>
        <source>Goals, tasks, bond</source>
        <translation>Objectifs, tâches, lien</translation>
    </message>
    <message>
        <source>House rules: delays</source>
        <translation>Règles de la maison : retards</translation>
    </message>
    <message>
        <source>House rules: delays, cancelling, phones.</source>
        <translation>Règles de la maison : retards, annulations, téléphones.</translation>
    </message>
    <message>
        <source>House rules: dress</source>
        <translation>Règles de la maison : tenue</translation>
    </message>
    <message>
        <source>House rules: dress.</source>
        <translation>Règles de la maison : tenue.</translation>
    </message>
    <message>
        <source>How coordination works: contacts by role, not by name.</source>
        <translation>Comment marche la coordination : contacts par rôle, pas par nom.</translation>
    </message>
    <message>
        <source>How far did I follow them today? Your own judgement, for your own trend only.</source>
        <translation>Jusqu’où ai-je suivi aujourd’hui ? Votre propre appréciation, pour votre propre tendance seulement.</translation>
    </message>
    <message>
        <source>How much did they resist or withdraw?</source>
        <translation>Combien de résistance ou de retrait ?</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humour</translation>
    </message>
    <message>
        <source>Humour at their expense: happened? What led to it?</source>
        <translation>De l’humour à ses dépens : arrivé ? Qu’est-ce qui y a conduit ?</translation>
    </message>
    <message>
        <source>Humour eased tension.</source>
        <translation>L’humour a détendu.</translation>
    </message>
    <message>
        <source>Humour may have hurt. How did they react?</source>
        <translation>L’humour a pu blesser. Quelle a été la réaction ?</translation>
    </message>
    <message>
        <source>Humour met them as a person.</source>
        <translation>L’humour a rencontré la personne.</translation>
    </message>
    <message>
        <source>Humour opened another view.</source>
        <translation>L’humour a ouvert un autre regard.</translation>
    </message>
    <message>
        <source>Humour was for</source>
        <translation>À quoi servait l’humour</translation>
    </message>
    <message>
        <source>Humour: what was it for?</source>
        <translation>Humour : à quoi servait-il ?</translation>
    </message>
    <message>
        <source>Ideology, identity, belonging? Your assessment, and at least one alternative.</source>
        <translation>Idéologie, identité, appartenance ? Votre appréciation, et au moins une autre possible.</translation>
    </message>
    <message>
        <source>Is self-disclosure acceptable in this client&apos;s culture?</source>
        <translation>La confidence de soi est-elle acceptable dans la culture de cette personne ?</translation>
    </message>
    <message>
        <source>Is the role clear by now? (asked when no role statement stands by the third session)</source>
        <translation>Le rôle est-il clair à présent ? (demandé quand aucun énoncé du rôle ne figure à la troisième séance)</translation>
    </message>
    <message>
        <source>Is there enough trust for something personal? Too early, and people retreat.</source>
        <translation>Y a-t-il assez de confiance pour quelque chose de personnel ? Trop tôt, et les gens se retirent.</translation>
    </message>
    <message>
        <source>Is there liking and respect, both ways?</source>
        <translation>Y a-t-il sympathie et respect, des deux côtés ?</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Cela dépend</translation>
    </message>
    <message>
        <source>Kept the line: friendly and professional, not a buddy.</source>
        <translation>Gardé la ligne : amical et professionnel, pas copain.</translation>
    </message>
    <message>
        <source>Kind of disclosure</source>
        <translation>Genre de confidence</translation>
    </message>
    <message>
        <source>Kind of disclosure: professional or personal.</source>
        <translation>Genre de confidence : professionnelle ou personnelle.</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Niveau de langue</translation>
    </message>
    <message>
        <source>Limits of confidentiality</source>
        <translation>Limites de la confidentialité</translation>
    </message>
    <message>
        <source>Limits of confidentiality as said to the client.</source>
        <translation>Limites de la confidentialité telles que dites à la personne.</translation>
    </message>
    <message>
        <source>Misconception / answer</source>
        <translation>Idée fausse / réponse</translation>
    </message>
    <message>
        <source>Misconceptions met and the answer given.</source>
        <translation>Idées fausses rencontrées et réponse donnée.</translation>
    </message>
    <message>
        <source>Mood, atmosphere, music: what was in the room?</source>
        <translation>Humeur, atmosphère, musique : qu’y avait-il dans la pièce ?</translation>
    </message>
    <message>
        <source>My empathy today</source>
        <translation>Mon empathie aujourd’hui</translation>
    </message>
    <message>
        <source>My opening</source>
        <translation>Mon ouverture</translation>
    </message>
    <message>
        <source>My opening, in my own words: who I am and that their wellbeing matters here.</source>
        <translation>Mon ouverture, dans mes mots : qui je suis et que son bien-être compte ici.</translation>
    </message>
    <message>
        <source>My reflection</source>
        <translation>Mon reflet</translation>
    </message>
    <message>
        <source>Named both sides of the job: help and control.</source>
        <translation>Nommé les deux côtés du métier : aide et contrôle.</translation>
    </message>
    <message>
        <source>Negotiable / fixed</source>
        <translation>Négociable / fixé</translation>
    </message>
    <message>
        <source>No role statement is on record yet. Do they know what you do and what you must pass on?</source>
        <translation>Aucun énoncé du rôle n’est encore consigné. La personne sait-elle ce que vous faites et ce que vous devez transmettre ?</translation>
    </message>
    <message>
        <source>No type fits: what is different about this person?</source>
        <translation>Aucun type ne convient : qu’est-ce qui diffère chez cette personne ?</translation>
    </message>
    <message>
        <source>Notes were taken in the meeting. Could it wait until after?</source>
        <translation>Des notes ont été prises pendant la rencontre. Cela pourrait-il attendre après ?</translation>
    </message>
    <message>
        <source>Noticed a small step and said so.</source>
        <translation>Remarqué un petit pas et l’ai dit.</translation>
    </message>
    <message>
        <source>Objectives (who proposed)</source>
        <translation>Objectifs (qui les a proposés)</translation>
    </message>
    <message>
        <source>Objectives, and who proposed each: the client, me, both.</source>
        <translation>Objectifs, et qui a proposé chacun : la personne, moi, les deux.</translation>
    </message>
    <message>
        <source>One difficulty, named.</source>
        <translation>Une difficulté, nommée.</translation>
    </message>
    <message>
        <source>Open hostility is a sign of the start, not a verdict.</source>
        <translation>L’hostilité ouverte est un signe du début, pas un verdict.</translation>
    </message>
    <message>
        <source>Open or closed posture as you saw it.</source>
        <translation>Posture ouverte ou fermée telle que vous l’avez vue.</translation>
    </message>
    <message>
        <source>Opening strategies</source>
        <translation>Stratégies d’ouverture</translation>
    </message>
    <message>
        <source>Optimism</source>
        <translation>Optimisme</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Autres besoins</translation>
    </message>
    <message>
        <source>Other needs that matter beside reoffending.</source>
        <translation>Autres besoins qui comptent à côté de la récidive.</translation>
    </message>
    <message>
        <source>Practical help, however small, and whether it was kept.</source>
        <translation>Aide pratique, si petite soit-elle, et si elle a été tenue.</translation>
    </message>
    <message>
        <source>Prepared the meeting.</source>
        <translation>Préparé la rencontre.</translation>
    </message>
    <message>
        <source>Pull-back</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Raised the offence in the first sessions: happened? (if they raised it, that is fine)</source>
        <translation>Abordé l’infraction dans les premières séances : arrivé ? (si la personne l’a abordée, c’est bien)</translation>
    </message>
    <message>
        <source>Raised their religion: happened? What led to it?</source>
        <translation>Abordé sa religion : arrivé ? Qu’est-ce qui y a conduit ?</translation>
    </message>
    <message>
        <source>Rate the bond, and write what you felt in its own box.</source>
        <translation>Notez le lien, et écrivez ce que vous avez ressenti dans sa propre case.</translation>
    </message>
    <message>
        <source>Rate this session only: the alliance is built meeting by meeting.</source>
        <translation>Ne notez que cette séance : l’alliance se construit rencontre après rencontre.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Relaxed and comfortable: sentences for and against.</source>
        <translation>Détendu et à l’aise : phrases pour et contre.</translation>
    </message>
    <message>
        <source>Requests to others (need, legal basis)</source>
        <translation>Demandes à d’autres (besoin, base légale)</translation>
    </message>
    <message>
        <source>Right time, this client, a little: was it?</source>
        <translation>Le bon moment, cette personne, un peu : l’était-ce ?</translation>
    </message>
    <message>
        <source>Role clarification</source>
        <translation>Clarification du rôle</translation>
    </message>
    <message>
        <source>Role statement</source>
        <translation>Énoncé du rôle</translation>
    </message>
    <message>
        <source>Said openly that this is difficult.</source>
        <translation>Dit ouvertement que c’est difficile.</translation>
    </message>
    <message>
        <source>Self-disclosure</source>
        <translation>Confidence de soi</translation>
    </message>
    <message>
        <source>Self-disclosure: what was it for?</source>
        <translation>Confidence de soi : à quoi servait-elle ?</translation>
    </message>
    <message>
        <source>Services by me / by others</source>
        <translation>Services de ma part / d’autres</translation>
    </message>
    <message>
        <source>Showed concern: it was about the person.</source>
        <translation>Montré de l’intérêt : c’était pour la personne.</translation>
    </message>
    <message>
        <source>Showed liking, respect or real concern, and can name the moment.</source>
        <translation>Montré sympathie, respect ou souci sincère, et peux nommer le moment.</translation>
    </message>
    <message>
        <source>Showed that I am involved, not only on duty.</source>
        <translation>Montré que je suis impliqué, pas seulement en service.</translation>
    </message>
    <message>
        <source>Showed that I trust this work.</source>
        <translation>Montré que je crois à ce travail.</translation>
    </message>
    <message>
        <source>Signs that call for a referral; no diagnosis here.</source>
        <translation>Signes qui appellent une orientation ; pas de diagnostic ici.</translation>
    </message>
    <message>
        <source>Some say twenty to thirty sessions: context, never evidence.</source>
        <translation>Certains disent vingt à trente séances : un contexte, jamais une preuve.</translation>
    </message>
    <message>
        <source>Something personal was told before there was much trust. How did they respond?</source>
        <translation>Quelque chose de personnel a été dit avant qu’il y ait beaucoup de confiance. Quelle a été la réponse ?</translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation>Sources lues</translation>
    </message>
    <message>
        <source>Sources read, how reliable, and what you needed to know.</source>
        <translation>Sources lues, quelle fiabilité, et ce que vous aviez besoin de savoir.</translation>
    </message>
    <message>
        <source>Spoke directly, simply and honestly.</source>
        <translation>Parlé directement, simplement et honnêtement.</translation>
    </message>
    <message>
        <source>Spoke to something they are proud of.</source>
        <translation>Parlé à quelque chose dont la personne est fière.</translation>
    </message>
    <message>
        <source>Stayed with what distresses them.</source>
        <translation>Resté avec ce qui la tourmente.</translation>
    </message>
    <message>
        <source>Stories of others</source>
        <translation>Histoires d’autres</translation>
    </message>
    <message>
        <source>Stories of others who made it, without identities.</source>
        <translation>Histoires d’autres qui ont réussi, sans identités.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Forces</translation>
    </message>
    <message>
        <source>Strengths, growing session by session.</source>
        <translation>Forces, qui s’ajoutent séance après séance.</translation>
    </message>
    <message>
        <source>Summed up.</source>
        <translation>Résumé la séance.</translation>
    </message>
    <message>
        <source>Suspicion is noted as seen; it is no diagnosis.</source>
        <translation>Le soupçon est noté tel que vu ; ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>Talk of a new life.</source>
        <translation>Parler d’une vie nouvelle.</translation>
    </message>
    <message>
        <source>Talk of family.</source>
        <translation>Parler de la famille.</translation>
    </message>
    <message>
        <source>Talked about confidentiality and its limits.</source>
        <translation>Parlé de la confidentialité et de ses limites.</translation>
    </message>
    <message>
        <source>Talked more about me than about them: happened?</source>
        <translation>Parlé plus de moi que d’elle : arrivé ?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Telling of oneself, in moderation: how often in the last ten sessions.</source>
        <translation>Parler de soi, avec modération : combien de fois dans les dix dernières séances.</translation>
    </message>
    <message>
        <source>The figure is what some of eight practitioners said.</source>
        <translation>Le chiffre est ce qu’ont dit quelques-uns de huit praticiens.</translation>
    </message>
    <message>
        <source>The first interview is for the relationship.</source>
        <translation>Le premier entretien est pour la relation.</translation>
    </message>
    <message>
        <source>The offence came up in the first sessions. Did the client bring it up, or did you?</source>
        <translation>L’infraction est venue dans les premières séances. Est-ce la personne qui l’a amenée, ou vous ?</translation>
    </message>
    <message>
        <source>The purpose that we agreed on, with its date.</source>
        <translation>Le but que nous avons convenu, avec sa date.</translation>
    </message>
    <message>
        <source>The sentence with which I reflected a feeling and a thought.</source>
        <translation>La phrase par laquelle j’ai reflété un sentiment et une pensée.</translation>
    </message>
    <message>
        <source>The source advises disclosure in the first interview, and elsewhere only once there is trust: so early on the professional kind only.</source>
        <translation>La source conseille la confidence dès le premier entretien, et ailleurs seulement une fois la confiance établie : si tôt, donc, la sorte professionnelle seulement.</translation>
    </message>
    <message>
        <source>The source announces four and lists five; all five are here.</source>
        <translation>La source en annonce quatre et en liste cinq ; les cinq sont ici.</translation>
    </message>
    <message>
        <source>The source names five levels without describing them: these words are our own.</source>
        <translation>La source nomme cinq niveaux sans les décrire : ces mots sont les nôtres.</translation>
    </message>
    <message>
        <source>The working alliance</source>
        <translation>L’alliance de travail</translation>
    </message>
    <message>
        <source>Their religion was raised. What led to it, and how did they take it?</source>
        <translation>Sa religion a été abordée. Qu’est-ce qui y a conduit, et comment l’a-t-elle pris ?</translation>
    </message>
    <message>
        <source>There are different answers: no single score.</source>
        <translation>Il y a des réponses différentes : pas de score unique.</translation>
    </message>
    <message>
        <source>There was a confrontation. What led to it, and is a repair needed?</source>
        <translation>Il y a eu une confrontation. Qu’est-ce qui y a conduit, et faut-il une réparation ?</translation>
    </message>
    <message>
        <source>These strategies come from work with addiction; the wording here is for supervision and can be edited by your team.</source>
        <translation>Ces stratégies viennent du travail sur l’addiction ; la formulation ici est pour la probation et votre équipe peut la modifier.</translation>
    </message>
    <message>
        <source>They gave / I gave</source>
        <translation>Elle a donné / j’ai donné</translation>
    </message>
    <message>
        <source>Three sessions running without a difficulty named. What is hard at the moment?</source>
        <translation>Trois séances de suite sans difficulté nommée. Qu’est-ce qui est dur en ce moment ?</translation>
    </message>
    <message>
        <source>Three sessions with only good news: what is hard at the moment?</source>
        <translation>Trois séances avec seulement de bonnes nouvelles : qu’est-ce qui est dur en ce moment ?</translation>
    </message>
    <message>
        <source>To hope on</source>
        <translation>De quoi espérer</translation>
    </message>
    <message>
        <source>Told jokes or anecdotes instead: happened?</source>
        <translation>Raconté plutôt des blagues ou anecdotes : arrivé ?</translation>
    </message>
    <message>
        <source>Told something intimate about me or my family: happened?</source>
        <translation>Raconté quelque chose d’intime sur moi ou ma famille : arrivé ?</translation>
    </message>
    <message>
        <source>Took notes in the meeting: happened?</source>
        <translation>Pris des notes pendant la rencontre : arrivé ?</translation>
    </message>
    <message>
        <source>Trotter&apos;s own model includes confronting talk in favour of crime; the source leaves that out with this group, and so does this checklist.</source>
        <translation>Le modèle de Trotter comprend la confrontation des propos favorables au délit ; la source l’omet avec ce groupe, et cette liste aussi.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Was open, and said what I may not tell.</source>
        <translation>Été ouvert, et dit ce que je ne peux pas dire.</translation>
    </message>
    <message>
        <source>Ways offered and chosen</source>
        <translation>Voies offertes et choisies</translation>
    </message>
    <message>
        <source>Ways to get there that were on offer, and the one chosen.</source>
        <translation>Voies pour y arriver qui étaient offertes, et celle choisie.</translation>
    </message>
    <message>
        <source>We did together</source>
        <translation>Fait ensemble</translation>
    </message>
    <message>
        <source>What I provide, what others provide.</source>
        <translation>Ce que je fournis, ce que d’autres fournissent.</translation>
    </message>
    <message>
        <source>What I want to get better at.</source>
        <translation>En quoi je veux m’améliorer.</translation>
    </message>
    <message>
        <source>What did each of us give today?</source>
        <translation>Qu’avons-nous donné chacun aujourd’hui ?</translation>
    </message>
    <message>
        <source>What did we do together today?</source>
        <translation>Qu’avons-nous fait ensemble aujourd’hui ?</translation>
    </message>
    <message>
        <source>What do I think they felt?</source>
        <translation>Qu’est-ce que je pense que la personne a ressenti ?</translation>
    </message>
    <message>
        <source>What in this session could they hope on?</source>
        <translation>Qu’est-ce qui, dans cette séance, pourrait donner de l’espoir ?</translation>
    </message>
    <message>
        <source>What institution, law or time did not allow today: no fault of yours.</source>
        <translation>Ce que l’institution, la loi ou le temps n’ont pas permis aujourd’hui : pas votre faute.</translation>
    </message>
    <message>
        <source>What is negotiable and what is fixed.</source>
        <translation>Ce qui est négociable et ce qui est fixé.</translation>
    </message>
    <message>
        <source>What it may be about / what else it may be</source>
        <translation>De quoi il peut s’agir / de quoi d’autre</translation>
    </message>
    <message>
        <source>What the client expects, in their words.</source>
        <translation>Ce que la personne attend, dans ses mots.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>What this rests on: eight practitioners in six countries (two women, six men), in prisons, with five to twenty years of work, three of them with more than 200 such clients. A small qualitative base.</source>
        <translation>Sur quoi cela repose : huit praticiens dans six pays (deux femmes, six hommes), en prison, avec cinq à vingt ans de métier, trois d’entre eux avec plus de 200 personnes de ce genre. Une petite base qualitative.</translation>
    </message>
    <message>
        <source>What was negotiated: asked, offered, agreed.</source>
        <translation>Ce qui a été négocié : demandé, offert, convenu.</translation>
    </message>
    <message>
        <source>What we expect of each other</source>
        <translation>Ce que nous attendons l’un de l’autre</translation>
    </message>
    <message>
        <source>When the client&apos;s consent is needed.</source>
        <translation>Quand le consentement de la personne est nécessaire.</translation>
    </message>
    <message>
        <source>Where do they belong, where were they pushed out?</source>
        <translation>Où est sa place, d’où a-t-elle été repoussée ?</translation>
    </message>
    <message>
        <source>Which of my words today could have been heard as a verdict?</source>
        <translation>Lequel de mes mots d’aujourd’hui aurait pu s’entendre comme un verdict ?</translation>
    </message>
    <message>
        <source>Which words suit: plain or elaborate?</source>
        <translation>Quels mots conviennent : simples ou élaborés ?</translation>
    </message>
    <message>
        <source>Who can see the file.</source>
        <translation>Qui peut voir le dossier.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Who does what: work on the case, work on the administration.</source>
        <translation>Qui fait quoi : travail sur le cas, travail administratif.</translation>
    </message>
    <message>
        <source>Who sees the file</source>
        <translation>Qui voit le dossier</translation>
    </message>
    <message>
        <source>Who talked</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Who talked more? 0 me, 10 them.</source>
        <translation>Qui a parlé davantage ? 0 moi, 10 la personne.</translation>
    </message>
    <message>
        <source>Who the clients are</source>
        <translation>Qui sont les personnes suivies</translation>
    </message>
    <message>
        <source>Why are we here, and what can we achieve? Two lines, dated.</source>
        <translation>Pourquoi sommes-nous ici, et que pouvons-nous atteindre ? Deux lignes, datées.</translation>
    </message>
    <message>
        <source>Why are we here? The goals in the client&apos;s own words.</source>
        <translation>Pourquoi sommes-nous ici ? Les objectifs dans les mots de la personne.</translation>
    </message>
    <message>
        <source>Without hope nothing changes: see how often hope was voiced.</source>
        <translation>Sans espoir rien ne change : voyez combien de fois l’espoir a été exprimé.</translation>
    </message>
    <message>
        <source>Words that could judge</source>
        <translation>Mots qui pourraient juger</translation>
    </message>
    <message>
        <source>Worked on an objective that both agreed on.</source>
        <translation>Travaillé à un objectif sur lequel les deux étaient d’accord.</translation>
    </message>
    <message>
        <source>Worry about release: here it is a sign of coming closer.</source>
        <translation>L’inquiétude pour la sortie : ici, c’est un signe de rapprochement.</translation>
    </message>
    <message>
        <source>a new view</source>
        <translation>un regard nouveau</translation>
    </message>
    <message>
        <source>being human</source>
        <translation>être humain</translation>
    </message>
    <message>
        <source>brings and does the work</source>
        <translation>apporte le travail et le fait</translation>
    </message>
    <message>
        <source>easing tension</source>
        <translation>détendre</translation>
    </message>
    <message>
        <source>elaborate</source>
        <translation>élaborés</translation>
    </message>
    <message>
        <source>every word weighed</source>
        <translation>chaque mot pesé</translation>
    </message>
    <message>
        <source>glad to meet, respect on both sides</source>
        <translation>content de se voir, respect des deux côtés</translation>
    </message>
    <message>
        <source>goes along when asked</source>
        <translation>suit quand on le demande</translation>
    </message>
    <message>
        <source>meeting as persons</source>
        <translation>se rencontrer comme personnes</translation>
    </message>
    <message>
        <source>no pulling back at all</source>
        <translation>aucun retrait</translation>
    </message>
    <message>
        <source>no shared idea of why we meet</source>
        <translation>pas d’idée commune de pourquoi nous nous voyons</translation>
    </message>
    <message>
        <source>nothing was worked on</source>
        <translation>on n’a travaillé à rien</translation>
    </message>
    <message>
        <source>opens on some topics</source>
        <translation>s’ouvre sur certains sujets</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simples</translation>
    </message>
    <message>
        <source>polite, sometimes warm</source>
        <translation>poli, parfois chaleureux</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professionnelle</translation>
    </message>
    <message>
        <source>same purpose, limits clear to both</source>
        <translation>même but, limites claires pour les deux</translation>
    </message>
    <message>
        <source>says hard things unasked</source>
        <translation>dit des choses dures sans qu’on demande</translation>
    </message>
    <message>
        <source>seeing the person</source>
        <translation>voir la personne</translation>
    </message>
    <message>
        <source>showing that I am involved</source>
        <translation>montrer que je suis impliqué</translation>
    </message>
    <message>
        <source>some points shared, limits still tested</source>
        <translation>certains points communs, limites encore testées</translation>
    </message>
    <message>
        <source>some topics closed</source>
        <translation>certains sujets fermés</translation>
    </message>
    <message>
        <source>strangers on two sides of a table</source>
        <translation>étrangers des deux côtés d’une table</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>whole meeting against it</source>
        <translation>toute la rencontre contre</translation>
    </message>
</context>
</TS>
