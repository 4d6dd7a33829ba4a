<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>%n citations</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited</source>
        <comment>beside a grade: citations</comment>
        <translation>
            <numerusform>%n cited</numerusform>
            <numerusform>%n cited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict</source>
        <comment>citations of a cell</comment>
        <translation>
            <numerusform>%n contradicts</numerusform>
            <numerusform>%n contradict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AgreementPage</name>
    <message numerus="yes">
        <source>Alpha is undefined over the %n cell(s) that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</source>
        <translation>
            <numerusform>Alpha is undefined over the %n cell that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</numerusform>
            <numerusform>Alpha is undefined over the %n cells that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alpha %1 over the %n cell(s) that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</source>
        <translation>
            <numerusform>Alpha %1 over the %n cell that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</numerusform>
            <numerusform>Alpha %1 over the %n cells that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You judge blindly: %n cell(s) that others have judged and you have not are left out of the figures and of the queue until you judge them.</source>
        <translation>
            <numerusform>You judge blindly: %n cell that others have judged and you have not is left out of the figures and of the queue until you judge it.</numerusform>
            <numerusform>You judge blindly: %n cells that others have judged and you have not are left out of the figures and of the queue until you judge them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaLine</name>
    <message numerus="yes">
        <source>%n cell(s) can improve</source>
        <translation>
            <numerusform>%n cell can improve</numerusform>
            <numerusform>%n cells can improve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaView</name>
    <message numerus="yes">
        <source>%n section(s). Choose one to go on writing.</source>
        <translation>
            <numerusform>%n section. Choose it to go on writing.</numerusform>
            <numerusform>%n sections. Choose one to go on writing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotLine</name>
    <message numerus="yes">
        <source>up to %n letter(s)</source>
        <translation>
            <numerusform>up to %n letter</numerusform>
            <numerusform>up to %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotsPanel</name>
    <message numerus="yes">
        <source>%n ballot(s) entered</source>
        <translation>
            <numerusform>%n ballot entered</numerusform>
            <numerusform>%n ballots entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them void</source>
        <translation>
            <numerusform>%1, %n of them void</numerusform>
            <numerusform>%1, %n of them void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than handed out</source>
        <translation>
            <numerusform>%n more than handed out</numerusform>
            <numerusform>%n more than handed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BlindCard</name>
    <message numerus="yes">
        <source>A report tells all, and others have judged %n cell(s) that you have not judged yet. It is shown when you have judged them, so that others do not sway you. Whoever coordinates the assessment may show it now; it then stays shown until the assessment is closed.</source>
        <translation>
            <numerusform>A report tells all, and others have judged %n cell that you have not judged yet. It is shown when you have judged it, so that others do not sway you. Whoever coordinates the assessment may show it now; it then stays shown until the assessment is closed.</numerusform>
            <numerusform>A report tells all, and others have judged %n cells that you have not judged yet. It is shown when you have judged them, so that others do not sway you. Whoever coordinates the assessment may show it now; it then stays shown until the assessment is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ChangesModel</name>
    <message numerus="yes">
        <source>%n judged cell(s) go; Ctrl+Z brings them back</source>
        <translation>
            <numerusform>%n judged cell goes; Ctrl+Z brings it back</numerusform>
            <numerusform>%n judged cells go; Ctrl+Z brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged cell(s) kept, marked not re-reviewed</source>
        <translation>
            <numerusform>%n judged cell kept, marked not re-reviewed</numerusform>
            <numerusform>%n judged cells kept, marked not re-reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged cell(s) kept</source>
        <translation>
            <numerusform>%n judged cell kept</numerusform>
            <numerusform>%n judged cells kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparisonPage</name>
    <message numerus="yes">
        <source>%n round(s) of one country, the earlier at the left</source>
        <translation>
            <numerusform>%n round of one country, the earlier at the left</numerusform>
            <numerusform>%n rounds of one country, the earlier at the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) of different countries</source>
        <translation>
            <numerusform>%n assessment of different countries</numerusform>
            <numerusform>%n assessments of different countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidencePage</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited nowhere</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n cited nowhere</numerusform>
            <numerusform>%n cited nowhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPage</name>
    <message numerus="yes">
        <source>%n section(s) written</source>
        <translation>
            <numerusform>%n section written</numerusform>
            <numerusform>%n sections written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FirmnessLine</name>
    <message numerus="yes">
        <source>%Ln draw(s)</source>
        <translation>
            <numerusform>%Ln draw</numerusform>
            <numerusform>%Ln draws</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkPage</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed, %n judgement(s) with it. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%1 removed, %n judgement with it. Ctrl+Z brings it back.</numerusform>
            <numerusform>%1 removed, %n judgements with it. Ctrl+Z brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Framework saved to %1; %n translation(s) missing</source>
        <translation>
            <numerusform>Framework saved to %1; %n translation missing</numerusform>
            <numerusform>Framework saved to %1; %n translations missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkTreeModel</name>
    <message numerus="yes">
        <source>%n translation(s) missing</source>
        <translation>
            <numerusform>%n translation missing</numerusform>
            <numerusform>%n translations missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HelpWindow</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>%n change, the newest first</numerusform>
            <numerusform>%n changes, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>and %n more value</numerusform>
            <numerusform>and %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::MainWindow</name>
    <message numerus="yes">
        <source>A new round: %n judgement(s) carried over, to be reviewed in the matrix.</source>
        <translation>
            <numerusform>A new round: %n judgement carried over, to be reviewed in the matrix.</numerusform>
            <numerusform>A new round: %n judgements carried over, to be reviewed in the matrix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixPage</name>
    <message numerus="yes">
        <source>%1 of %n cells judged</source>
        <translation>
            <numerusform>%1 of %n cell judged</numerusform>
            <numerusform>%1 of %n cells judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can improve</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n can improve</numerusform>
            <numerusform>%n can improve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells copied</source>
        <translation>
            <numerusform>%n cell copied</numerusform>
            <numerusform>%n cells copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewAssessmentDialog</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewRoundDialog</name>
    <message numerus="yes">
        <source>%n judged cell(s) are carried over with their evidence, to be reviewed one by one. Votes, survey and texts begin empty. This file stays as it is.</source>
        <translation>
            <numerusform>%n judged cell is carried over with its evidence, to be reviewed. Votes, survey and texts begin empty. This file stays as it is.</numerusform>
            <numerusform>%n judged cells are carried over with their evidence, to be reviewed one by one. Votes, survey and texts begin empty. This file stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::OverviewPage</name>
    <message numerus="yes">
        <source>You have judged %1 of %n cell(s).</source>
        <translation>
            <numerusform>You have judged %1 of %n cell.</numerusform>
            <numerusform>You have judged %1 of %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n cells will be judged by you as pasted, in one act.</source>
        <translation>
            <numerusform>%n cell will be judged by you as pasted, in one act.</numerusform>
            <numerusform>%n cells will be judged by you as pasted, in one act.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stand so already.</source>
        <translation>
            <numerusform>%n cell stands so already.</numerusform>
            <numerusform>%n cells stand so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not understood and left out:</source>
        <translation>
            <numerusform>%n entry is not understood and left out:</numerusform>
            <numerusform>%n entries are not understood and left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge %n cells</source>
        <translation>
            <numerusform>Judge %n cell</numerusform>
            <numerusform>Judge %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingCards</name>
    <message numerus="yes">
        <source>%n linked cell(s) still to be judged.</source>
        <translation>
            <numerusform>%n linked cell still to be judged.</numerusform>
            <numerusform>%n linked cells still to be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) that no recommendation answers:</source>
        <translation>
            <numerusform>%n gap that no recommendation answers:</numerusform>
            <numerusform>%n gaps that no recommendation answers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) that answer no gap:</source>
        <translation>
            <numerusform>%n recommendation that answers no gap:</numerusform>
            <numerusform>%n recommendations that answer no gap:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked cell(s) hidden until you judge:</source>
        <translation>
            <numerusform>%n linked cell hidden until you judge:</numerusform>
            <numerusform>%n linked cells hidden until you judge:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that no recommendation is linked to are hidden until you judge.</source>
        <translation>
            <numerusform>%n cell that no recommendation is linked to is hidden until you judge.</numerusform>
            <numerusform>%n cells that no recommendation is linked to are hidden until you judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) left out: cells linked to are hidden until you judge.</source>
        <translation>
            <numerusform>%n recommendation left out: cells linked to are hidden until you judge.</numerusform>
            <numerusform>%n recommendations left out: cells linked to are hidden until you judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rank %1, %n dot(s)</source>
        <translation>
            <numerusform>rank %1, %n dot</numerusform>
            <numerusform>rank %1, %n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) without votes:</source>
        <translation>
            <numerusform>%n recommendation without votes:</numerusform>
            <numerusform>%n recommendations without votes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingModel</name>
    <message numerus="yes">
        <source>%n dot(s) in all</source>
        <translation>
            <numerusform>%n dot in all</numerusform>
            <numerusform>%n dots in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Need is hidden: others have judged %n linked cell(s) that you have not. Judge them in the matrix to see it.</source>
        <translation>
            <numerusform>Need is hidden: others have judged %n linked cell that you have not. Judge it in the matrix to see it.</numerusform>
            <numerusform>Need is hidden: others have judged %n linked cells that you have not. Judge them in the matrix to see it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingPage</name>
    <message numerus="yes">
        <source>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %n linked cell(s) that you have not. It is shown when you have judged them in the matrix.</source>
        <translation>
            <numerusform>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %n linked cell that you have not. It is shown when you have judged it in the matrix.</numerusform>
            <numerusform>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %n linked cells that you have not. It is shown when you have judged them in the matrix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SearchBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SelectionPanel</name>
    <message numerus="yes">
        <source>%n cells chosen</source>
        <translation>
            <numerusform>%n cell chosen</numerusform>
            <numerusform>%n cells chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged by you</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n not judged by you</numerusform>
            <numerusform>%n not judged by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer becomes your judgement of all %n cells, as one act. Reasons stay as they are.</source>
        <translation>
            <numerusform>An answer becomes your judgement of the cell, as one act. Reasons stay as they are.</numerusform>
            <numerusform>An answer becomes your judgement of all %n cells, as one act. Reasons stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcePanel</name>
    <message numerus="yes">
        <source>Cited for %n cell(s)</source>
        <translation>
            <numerusform>Cited for %n cell</numerusform>
            <numerusform>Cited for %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %n section(s) of the findings</source>
        <translation>
            <numerusform>named in %n section of the findings</numerusform>
            <numerusform>named in %n sections of the findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcesModel</name>
    <message numerus="yes">
        <source>Supports %n cell(s)</source>
        <translation>
            <numerusform>Supports %n cell</numerusform>
            <numerusform>Supports %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicts %n cell(s)</source>
        <translation>
            <numerusform>Contradicts %n cell</numerusform>
            <numerusform>Contradicts %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TakeoverDialog</name>
    <message numerus="yes">
        <source>%n judged cell(s) are kept and marked as not re-reviewed: their words or their area change.</source>
        <translation>
            <numerusform>%n judged cell is kept and marked as not re-reviewed: its words or its area change.</numerusform>
            <numerusform>%n judged cells are kept and marked as not re-reviewed: their words or their area change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged cell(s) go, with indicators that are gone. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n judged cell goes, with an indicator that is gone. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n judged cells go, with indicators that are gone. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TopCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>recommendations tied for a place</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::WorkshopPage</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constituency(ies)</source>
        <translation>
            <numerusform>%n constituency</numerusform>
            <numerusform>%n constituencies</numerusform>
        </translation>
    </message>
</context>
</TS>
