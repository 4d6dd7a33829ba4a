<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message numerus="yes">
        <source>%Ln citations</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited</source>
        <comment>beside a grade: citations</comment>
        <translation>
            <numerusform>%Ln cited</numerusform>
            <numerusform>%Ln cited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict</source>
        <comment>citations of a cell</comment>
        <translation>
            <numerusform>%Ln contradicts</numerusform>
            <numerusform>%Ln contradict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You judge blindly, each cell by itself: %Ln cell(s) that you have not judged yet stay as they were.</source>
        <translation>
            <numerusform>You judge blindly, each cell by itself: %Ln cell that you have not judged yet stays as it was.</numerusform>
            <numerusform>You judge blindly, each cell by itself: %Ln cells that you have not judged yet stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndBlind</name>
    <message numerus="yes">
        <source>What others said of %Ln cell(s) is hidden from you or from another assessor. It is shown to everybody from then on. The person who leads the assessment decides this. The history keeps who ended it and when. Undo hides the cells again, but not what was read.</source>
        <translation>
            <numerusform>What others said of %Ln cell is hidden from you or from another assessor. It is shown to everybody from then on. The person who leads the assessment decides this. The history keeps who ended it and when. Undo hides the cell again, but not what was read.</numerusform>
            <numerusform>What others said of %Ln cells is hidden from you or from another assessor. It is shown to everybody from then on. The person who leads the assessment decides this. The history keeps who ended it and when. Undo hides the cells again, but not what was read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AgreementPage</name>
    <message numerus="yes">
        <source>Alpha is undefined over the %Ln cell(s) that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</source>
        <translation>
            <numerusform>Alpha is undefined over the %Ln cell that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</numerusform>
            <numerusform>Alpha is undefined over the %Ln cells that two assessors or more have graded: all grades are the same, so agreement cannot be told from chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alpha %1 over the %Ln cell(s) that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</source>
        <translation>
            <numerusform>Alpha %1 over the %Ln cell that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</numerusform>
            <numerusform>Alpha %1 over the %Ln cells that two assessors or more have graded: 1 is full agreement, 0 what chance would give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You judge blindly: %Ln cell(s) that others have judged and you have not are left out of the figures and of the queue until you judge them.</source>
        <translation>
            <numerusform>You judge blindly: %Ln cell that others have judged and you have not is left out of the figures and of the queue until you judge it.</numerusform>
            <numerusform>You judge blindly: %Ln cells that others have judged and you have not are left out of the figures and of the queue until you judge them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AnsweredBySection</name>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaLine</name>
    <message numerus="yes">
        <source>%Ln cell(s) can improve</source>
        <translation>
            <numerusform>%Ln cell can improve</numerusform>
            <numerusform>%Ln cells can improve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AreaView</name>
    <message numerus="yes">
        <source>%Ln section(s). Choose one to go on writing.</source>
        <translation>
            <numerusform>%Ln section. Choose it to go on writing.</numerusform>
            <numerusform>%Ln sections. Choose one to go on writing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::AssessorsDialog</name>
    <message numerus="yes">
        <source>They graded %Ln cell(s) differently; there the grades of %1 stay.</source>
        <translation>
            <numerusform>They graded %Ln cell differently; there the grade of %1 stays.</numerusform>
            <numerusform>They graded %Ln cells differently; there the grades of %1 stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assessment is judged blindly: %Ln cell(s) that are hidden from one of them are shown from then on, with what others said.</source>
        <translation>
            <numerusform>The assessment is judged blindly: %Ln cell that is hidden from one of them is shown from then on, with what others said.</numerusform>
            <numerusform>The assessment is judged blindly: %Ln cells that are hidden from one of them are shown from then on, with what others said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %Ln grade(s)?</source>
        <translation>
            <numerusform>Remove %1 with %Ln grade?</numerusform>
            <numerusform>Remove %1 with %Ln grades?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotLine</name>
    <message numerus="yes">
        <source>up to %Ln letter(s)</source>
        <translation>
            <numerusform>up to %Ln letter</numerusform>
            <numerusform>up to %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BallotsPanel</name>
    <message numerus="yes">
        <source>%Ln ballot(s) entered</source>
        <translation>
            <numerusform>%Ln ballot entered</numerusform>
            <numerusform>%Ln ballots entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them void</source>
        <translation>
            <numerusform>%1, %Ln of them void</numerusform>
            <numerusform>%1, %Ln of them void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to come</source>
        <translation>
            <numerusform>%Ln still to come</numerusform>
            <numerusform>%Ln still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than handed out</source>
        <translation>
            <numerusform>%Ln more than handed out</numerusform>
            <numerusform>%Ln more than handed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::BlindCard</name>
    <message numerus="yes">
        <source>A report tells all, and others have judged %Ln cell(s) that you have not judged yet. It is shown when you have judged them, so that others do not sway you. The person who leads the assessment may end blind judging: then everybody sees everything. The history keeps who decided it and when, and undo takes it back.</source>
        <translation>
            <numerusform>A report tells all, and others have judged %Ln cell that you have not judged yet. It is shown when you have judged it, so that others do not sway you. The person who leads the assessment may end blind judging: then everybody sees everything. The history keeps who decided it and when, and undo takes it back.</numerusform>
            <numerusform>A report tells all, and others have judged %Ln cells that you have not judged yet. It is shown when you have judged them, so that others do not sway you. The person who leads the assessment may end blind judging: then everybody sees everything. The history keeps who decided it and when, and undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ChangesModel</name>
    <message numerus="yes">
        <source>%Ln judged cell(s) go; Undo (Ctrl+Z) brings them back</source>
        <translation>
            <numerusform>%Ln judged cell goes; Undo (Ctrl+Z) brings it back</numerusform>
            <numerusform>%Ln judged cells go; Undo (Ctrl+Z) brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) kept, marked not re-reviewed</source>
        <translation>
            <numerusform>%Ln judged cell kept, marked not re-reviewed</numerusform>
            <numerusform>%Ln judged cells kept, marked not re-reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) kept</source>
        <translation>
            <numerusform>%Ln judged cell kept</numerusform>
            <numerusform>%Ln judged cells kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::ComparisonPage</name>
    <message numerus="yes">
        <source>%Ln round(s) of one country, the earlier at the left</source>
        <translation>
            <numerusform>%Ln round of one country, the earlier at the left</numerusform>
            <numerusform>%Ln rounds of one country, the earlier at the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessment(s) of different countries</source>
        <translation>
            <numerusform>%Ln assessment of different countries</numerusform>
            <numerusform>%Ln assessments of different countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::DocumentController</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: you judge blindly, and %Ln of these cells must be judged one by one.</source>
        <comment>cells</comment>
        <translation>
            <numerusform>Nothing was changed: you judge blindly, and %Ln of these cells must be judged by itself.</numerusform>
            <numerusform>Nothing was changed: you judge blindly, and %Ln of these cells must be judged one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::EvidencePage</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited nowhere</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%Ln cited nowhere</numerusform>
            <numerusform>%Ln cited nowhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FaultsDialog</name>
    <message numerus="yes">
        <source>%Ln fault(s):</source>
        <translation>
            <numerusform>%Ln fault:</numerusform>
            <numerusform>%Ln faults:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPage</name>
    <message numerus="yes">
        <source>%Ln section(s) written</source>
        <translation>
            <numerusform>%Ln section written</numerusform>
            <numerusform>%Ln sections written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FindingsPreview</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the area hidden until you judge.</source>
        <translation>
            <numerusform>%Ln cell of the area hidden until you judge.</numerusform>
            <numerusform>%Ln cells of the area hidden until you judge.</numerusform>
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
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln recommendation</numerusform>
            <numerusform>%Ln recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed, %Ln judgement(s) with it. Undo (Ctrl+Z) brings it back.</source>
        <translation>
            <numerusform>%1 removed, %Ln judgement with it. Undo (Ctrl+Z) brings it back.</numerusform>
            <numerusform>%1 removed, %Ln judgements with it. Undo (Ctrl+Z) brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Framework saved to %1; %Ln translation(s) missing</source>
        <translation>
            <numerusform>Framework saved to %1; %Ln translation missing</numerusform>
            <numerusform>Framework saved to %1; %Ln translations missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::FrameworkTreeModel</name>
    <message numerus="yes">
        <source>%Ln translation(s) missing</source>
        <translation>
            <numerusform>%Ln translation missing</numerusform>
            <numerusform>%Ln translations missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s), the newest first</source>
        <translation>
            <numerusform>%Ln change, the newest first</numerusform>
            <numerusform>%Ln changes, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>and %Ln more value</numerusform>
            <numerusform>and %Ln more values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert all %Ln together</source>
        <translation>
            <numerusform>Revert %Ln change</numerusform>
            <numerusform>Revert all %Ln together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::MainWindow</name>
    <message numerus="yes">
        <source>A new round: %Ln judgement(s) carried over, to be reviewed in the matrix.</source>
        <translation>
            <numerusform>A new round: %Ln judgement carried over, to be reviewed in the matrix.</numerusform>
            <numerusform>A new round: %Ln judgements carried over, to be reviewed in the matrix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since are in this window only.</source>
        <translation>
            <numerusform>%Ln change made since is in this window only.</numerusform>
            <numerusform>%Ln changes made since are in this window only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved to %1.</source>
        <translation>
            <numerusform>%Ln change not saved to %1.</numerusform>
            <numerusform>%Ln changes not saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::Marks</name>
    <message numerus="yes">
        <source>%Ln dot(s) from %1</source>
        <translation>
            <numerusform>%Ln dot from %1</numerusform>
            <numerusform>%Ln dots from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::MatrixPage</name>
    <message numerus="yes">
        <source>%1 of %Ln cells judged</source>
        <translation>
            <numerusform>%1 of %Ln cell judged</numerusform>
            <numerusform>%1 of %Ln cells judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can improve</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln can improve</numerusform>
            <numerusform>%Ln can improve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln disputed</numerusform>
            <numerusform>%Ln disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>%Ln cell copied</numerusform>
            <numerusform>%Ln cells copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewAssessmentDialog</name>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln recommendation</numerusform>
            <numerusform>%Ln recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::NewRoundDialog</name>
    <message numerus="yes">
        <source>%Ln judged cell(s) are carried over with their evidence, to be reviewed one by one. Votes, survey and texts begin empty. This file stays as it is.</source>
        <translation>
            <numerusform>%Ln judged cell is carried over with its evidence, to be reviewed. Votes, survey and texts begin empty. This file stays as it is.</numerusform>
            <numerusform>%Ln judged cells are carried over with their evidence, to be reviewed one by one. Votes, survey and texts begin empty. This file stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::OverviewPage</name>
    <message numerus="yes">
        <source>You have judged %1 of %Ln cell(s).</source>
        <translation>
            <numerusform>You have judged %1 of %Ln cell.</numerusform>
            <numerusform>You have judged %1 of %Ln cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%Ln cells will be judged by you as pasted, in one act.</source>
        <translation>
            <numerusform>%Ln cell will be judged by you as pasted, in one act.</numerusform>
            <numerusform>%Ln cells will be judged by you as pasted, in one act.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not understood and left out:</source>
        <translation>
            <numerusform>%Ln entry is not understood and left out:</numerusform>
            <numerusform>%Ln entries are not understood and left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge %Ln cells</source>
        <translation>
            <numerusform>Judge %Ln cell</numerusform>
            <numerusform>Judge %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are so already.</source>
        <translation>
            <numerusform>%Ln cell already has the judgement that is pasted.</numerusform>
            <numerusform>%Ln cells already have the judgement that is pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingCards</name>
    <message numerus="yes">
        <source>%Ln linked cell(s) still to be judged.</source>
        <translation>
            <numerusform>%Ln linked cell still to be judged.</numerusform>
            <numerusform>%Ln linked cells still to be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) that no recommendation answers:</source>
        <translation>
            <numerusform>%Ln gap that no recommendation answers:</numerusform>
            <numerusform>%Ln gaps that no recommendation answers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) that answer no gap:</source>
        <translation>
            <numerusform>%Ln recommendation that answers no gap:</numerusform>
            <numerusform>%Ln recommendations that answer no gap:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked cell(s) hidden until you judge:</source>
        <translation>
            <numerusform>%Ln linked cell hidden until you judge:</numerusform>
            <numerusform>%Ln linked cells hidden until you judge:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) that no recommendation is linked to are hidden until you judge.</source>
        <translation>
            <numerusform>%Ln cell that no recommendation is linked to is hidden until you judge.</numerusform>
            <numerusform>%Ln cells that no recommendation is linked to are hidden until you judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) left out: cells linked to are hidden until you judge.</source>
        <translation>
            <numerusform>%Ln recommendation left out: cells linked to are hidden until you judge.</numerusform>
            <numerusform>%Ln recommendations left out: cells linked to are hidden until you judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s) without votes:</source>
        <translation>
            <numerusform>%Ln recommendation without votes:</numerusform>
            <numerusform>%Ln recommendations without votes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingModel</name>
    <message numerus="yes">
        <source>%Ln dot(s) in all</source>
        <translation>
            <numerusform>%Ln dot in all</numerusform>
            <numerusform>%Ln dots in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Need is hidden: others have judged %Ln linked cell(s) that you have not. Judge them in the matrix to see it.</source>
        <translation>
            <numerusform>Need is hidden: others have judged %Ln linked cell that you have not. Judge it in the matrix to see it.</numerusform>
            <numerusform>Need is hidden: others have judged %Ln linked cells that you have not. Judge them in the matrix to see it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::RankingPage</name>
    <message numerus="yes">
        <source>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %Ln linked cell(s) that you have not. It is shown when you have judged them in the matrix.</source>
        <translation>
            <numerusform>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %Ln linked cell that you have not. It is shown when you have judged it in the matrix.</numerusform>
            <numerusform>Need is hidden while you judge blindly: it breaks no tie, and nothing is balanced with it. Others have judged %Ln linked cells that you have not. It is shown when you have judged them in the matrix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SelectionPanel</name>
    <message numerus="yes">
        <source>%Ln cells chosen</source>
        <translation>
            <numerusform>%Ln cell chosen</numerusform>
            <numerusform>%Ln cells chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged by you</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%Ln not judged by you</numerusform>
            <numerusform>%Ln not judged by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer becomes your judgement of all %Ln cells, as one act. Reasons stay as they are.</source>
        <translation>
            <numerusform>An answer becomes your judgement of the cell, as one act. Reasons stay as they are.</numerusform>
            <numerusform>An answer becomes your judgement of all %Ln cells, as one act. Reasons stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcePanel</name>
    <message numerus="yes">
        <source>Cited for %Ln cell(s)</source>
        <translation>
            <numerusform>Cited for %Ln cell</numerusform>
            <numerusform>Cited for %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln section(s) of the findings</source>
        <translation>
            <numerusform>named in %Ln section of the findings</numerusform>
            <numerusform>named in %Ln sections of the findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %Ln theme(s) of the recommendations in detail</source>
        <translation>
            <numerusform>named in %Ln theme of the recommendations in detail</numerusform>
            <numerusform>named in %Ln themes of the recommendations in detail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::SourcesModel</name>
    <message numerus="yes">
        <source>Supports %Ln cell(s)</source>
        <translation>
            <numerusform>Supports %Ln cell</numerusform>
            <numerusform>Supports %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicts %Ln cell(s)</source>
        <translation>
            <numerusform>Contradicts %Ln cell</numerusform>
            <numerusform>Contradicts %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TakeoverDialog</name>
    <message numerus="yes">
        <source>%Ln judged cell(s) are kept and marked as not re-reviewed: their words or their area change.</source>
        <translation>
            <numerusform>%Ln judged cell is kept and marked as not re-reviewed: its words or its area change.</numerusform>
            <numerusform>%Ln judged cells are kept and marked as not re-reviewed: their words or their area change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged cell(s) go, with indicators that are gone. Undo (Ctrl+Z) brings them back.</source>
        <translation>
            <numerusform>%Ln judged cell goes, with an indicator that is gone. Undo (Ctrl+Z) brings it back.</numerusform>
            <numerusform>%Ln judged cells go, with indicators that are gone. Undo (Ctrl+Z) brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TopCard</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <comment>recommendations tied for a place</comment>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::TraceLinks</name>
    <message numerus="yes">
        <source>rank %1, %Ln dot(s)</source>
        <translation>
            <numerusform>rank %1, %Ln dot</numerusform>
            <numerusform>rank %1, %Ln dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::WhoJudges</name>
    <message numerus="yes">
        <source>%Ln cell(s) judged</source>
        <translation>
            <numerusform>%Ln cell judged</numerusform>
            <numerusform>%Ln cells judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meyar::ui::WorkshopPage</name>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln constituency(ies)</source>
        <translation>
            <numerusform>%Ln constituency</numerusform>
            <numerusform>%Ln constituencies</numerusform>
        </translation>
    </message>
</context>
</TS>
