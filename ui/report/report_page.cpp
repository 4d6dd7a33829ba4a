#include "report/report_page.h"

#include "end_blind.h"
#include "files/whole_file.h"
#include "present_error.h"
#include "report/blind_card.h"
#include "report/preview.h"
#include "report/report_maker.h"
#include "report/report_options.h"
#include "report/report_printing.h"
#include "seen.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int gatherMilliseconds = 300;
constexpr int patienceMilliseconds = 500;
constexpr int progressSteps = 1000;

} // namespace

ReportPage::ReportPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_maker(new ReportMaker(this)), m_printing(new ReportPrinting(this)) {
    setObjectName(QStringLiteral("reportPage"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("reportSplit"));
    m_options = new ReportOptions(split);
    QWidget* preview = previewColumn(split);
    setFocusProxy(preview);
    new SidePanel(*split, *m_options, ReportOptions::wantedWidth(), 33);
    across->addWidget(split);

    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMilliseconds);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::makeReport);
    connect(&m_patience, &QTimer::timeout, this, &ReportPage::waitVisibly);
    connect(m_options, &ReportOptions::changed, this,
            [this] { this->controller().setReportChoice(m_options->choice()); });
    connect(m_options, &ReportOptions::rankingWanted, this, [this] { emit sectionWanted(QStringLiteral("ranking")); });
    connect(m_options, &ReportOptions::exportPressed, this, &ReportPage::exportWithDialog);
    connect(m_options, &ReportOptions::pageWanted, m_preview, &Preview::goToPage);
    connect(m_maker, &ReportMaker::made, this, &ReportPage::reportMade);
    connect(m_maker, &ReportMaker::failed, this, &ReportPage::reportFailed);
    connect(m_maker, &ReportMaker::cancelled, this, [this] {
        dropPending();
        stopWaiting(withheld() ? QString() : tr("Stopped. The preview is not up to date."));
    });
    connect(m_maker, &ReportMaker::progressed, this,
            [this](double done) { m_progress->setValue(static_cast<int>(done * progressSteps)); });
    connect(m_printing, &ReportPrinting::printed, this, &ReportPage::printed);
    connect(m_printing, &ReportPrinting::refused, this, &ReportPage::refused);
    connect(m_printing, &ReportPrinting::printed, this, [this] { settle(true); });
    connect(m_printing, &ReportPrinting::refused, this, [this] { settle(false); });
    connect(&controller, &DocumentController::changed, this, [this] {
        showChoice();
        outdatePreview();
    });
    connect(&controller, &DocumentController::rankingChanged, this, [this] {
        showChoice();
        outdatePreview();
    });
    connect(&controller, &DocumentController::assessorChanged, this, &ReportPage::showOrWithhold);
    connect(&controller, &DocumentController::left, this, [this] {
        dropPending(); // it was to be of this document, not of the next
    });
}

QWidget* ReportPage::previewColumn(QWidget* parent) {
    auto* column = new QWidget(parent);
    auto* down = new QVBoxLayout(column);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);

    m_waiting = new QWidget(column);
    m_waiting->setObjectName(QStringLiteral("reportWaiting"));
    auto* across = new QHBoxLayout(m_waiting);
    across->setContentsMargins(4 * Theme::unit, 2 * Theme::unit, 4 * Theme::unit, 0);
    across->setSpacing(3 * Theme::unit);
    m_note = new QLabel(m_waiting);
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_progress = new QProgressBar(m_waiting);
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"), m_waiting);
    cancel->setObjectName(QStringLiteral("reportCancel"));
    m_again = new QPushButton(tr("Make it now"), m_waiting);
    m_again->setObjectName(QStringLiteral("reportAgain"));
    across->addWidget(m_note);
    across->addWidget(m_progress, 1);
    across->addWidget(cancel);
    across->addWidget(m_again);
    across->addStretch(0);
    m_waiting->hide();
    connect(cancel, &QPushButton::clicked, m_maker, &ReportMaker::cancel);
    connect(m_again, &QPushButton::clicked, this, &ReportPage::makeReport);

    m_preview = new Preview(column);
    m_blind = new BlindCard(column);
    m_blind->hide();
    connect(m_blind, &BlindCard::matrixWanted, this, [this] { emit sectionWanted(QStringLiteral("matrix")); });
    connect(m_blind, &BlindCard::endWanted, this, &ReportPage::endBlindJudging);
    down->addWidget(m_waiting);
    down->addWidget(m_blind, 1);
    down->addWidget(m_preview, 1);
    column->setFocusProxy(m_preview);
    return column;
}

void ReportPage::refresh() {
    if (!controller().isOpen()) return;
    showChoice();
    outdatePreview();
}

namespace {

QString rankingInWords(const method::RankOptions& ranking) {
    switch (ranking.by) {
    case method::RankBy::Dots:
        return ReportPage::tr("By dots · top %L1").arg(ranking.top);
    case method::RankBy::Shares:
        return ReportPage::tr("By shares · top %L1").arg(ranking.top);
    case method::RankBy::Balanced:
        break;
    }
    const int votes = ranking.supportWeight.value() / 10;
    return ReportPage::tr("Balanced, votes %L1 : need %L2 · top %L3").arg(votes).arg(100 - votes).arg(ranking.top);
}

} // namespace

void ReportPage::showChoice() {
    if (!controller().isOpen()) return;
    m_options->display(controller().chosenReport(), controller().assessment().details.language,
                       rankingInWords(controller().chosenRanking()));
}

void ReportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_options->keepWideEnough();
    if (!m_current && !m_maker->busy() && !withheld()) m_soon.start(0);
}

bool ReportPage::withheld() const {
    return controller().isOpen() && anyHidden(controller(), 0, controller().assessment().cells.size());
}

bool ReportPage::saysWithheld() {
    if (!withheld()) return false;
    m_blind->setFocus();
    emit refused(tr("The report is not shown while cells are hidden from you. Its page says what opens it."));
    return true;
}

/// Follows what is hidden: a report that was made goes, or one is made.
void ReportPage::showOrWithhold() {
    const bool withholds = withheld();
    if (withholds) {
        const std::vector<bool> hidden = hiddenCells(controller());
        m_blind->display(static_cast<int>(std::count(hidden.begin(), hidden.end(), true)));
    }
    m_blind->setVisible(withholds);
    m_preview->setVisible(!withholds);
    m_options->allowExport(!withholds);
    if (!withholds) {
        if (!m_current && isVisible()) m_soon.start(gatherMilliseconds);
        return;
    }
    m_soon.stop();
    dropPending();
    m_maker->cancel();
    stopWaiting({});
    m_current = false;
    m_pdf.clear();
    m_preview->clear();
    m_options->showContents({});
}

void ReportPage::endBlindJudging() {
    if (ui::endBlindJudging(this, controller())) m_preview->setFocus(); // the button is gone
}

void ReportPage::outdatePreview() {
    showOrWithhold();
    m_current = false;
    if (withheld()) return;
    if (isVisible() || !m_pendingPath.isEmpty() || m_pendingPrinter) m_soon.start(gatherMilliseconds);
}

void ReportPage::makeReport() {
    if (!controller().isOpen() || withheld()) return;
    m_soon.stop();
    m_again->hide();
    const bool made = presentingErrors(this, controller().wording(), [this] {
        m_maker->make({controller().assessment(), controller().wholeResults(),
                       controller().data().wording(m_options->language()), m_options->choice().parts});
    });
    if (!made) dropPending();
    if (made && !m_progress->isVisible()) m_patience.start();
}

void ReportPage::waitVisibly() {
    if (!m_maker->busy()) return;
    m_note->setText(tr("Making the report…"));
    m_progress->show();
    m_again->hide();
    m_waiting->findChild<QPushButton*>(QStringLiteral("reportCancel"))->show();
    m_waiting->show();
}

void ReportPage::stopWaiting(const QString& note) {
    m_patience.stop();
    m_progress->hide();
    m_progress->setValue(0);
    m_waiting->findChild<QPushButton*>(QStringLiteral("reportCancel"))->hide();
    m_note->setText(note);
    m_again->setVisible(!note.isEmpty());
    m_waiting->setVisible(!note.isEmpty());
}

void ReportPage::reportMade(const QByteArray& pdf) {
    stopWaiting({});
    if (withheld()) return;
    if (m_soon.isActive()) return; // something changed meanwhile: the next one is on its way
    m_pdf = pdf;
    m_current = true;
    m_preview->show(pdf);
    m_options->showContents(report::outlineOf({pdf.constData(), static_cast<std::size_t>(pdf.size())}));
    writePending();
}

void ReportPage::reportFailed(const QString& cause) {
    const QString why = tr("The report could not be made: %1").arg(cause);
    if (!pending().isEmpty()) emit refused(why); // somebody waits for it, perhaps on another page
    dropPending();
    stopWaiting(why);
}

void ReportPage::dropPending() {
    const bool any = !m_pendingPath.isEmpty() || m_pendingPrinter;
    m_pendingPath.clear();
    m_pendingPrinter.reset();
    if (any) settle(false);
}

void ReportPage::settle(bool done) {
    m_allDone = m_allDone && done;
    if (!pending().isEmpty()) return;
    emit settled(std::exchange(m_allDone, true));
}

QString ReportPage::pending() const {
    if (!m_pendingPath.isEmpty()) return QDir::toNativeSeparators(m_pendingPath);
    return m_pendingPrinter || m_printing->busy() ? tr("The report is being printed.") : QString();
}

void ReportPage::exportWithDialog() {
    if (!controller().isOpen() || saysWithheld()) return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the report"), suggestedPath(), tr("PDF documents (*.pdf)"));
    if (path.isEmpty()) return;
    exportTo(path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf"));
}

void ReportPage::exportTo(const QString& path) {
    if (saysWithheld()) return;
    if (!m_pendingPath.isEmpty() && m_pendingPath != path) {
        emit refused(tr("%1 is not written yet; export again when it is.").arg(QFileInfo(m_pendingPath).fileName()));
        return;
    }
    m_pendingPath = path;
    if (m_current) {
        writePending();
    } else {
        makeReport();
    }
}

void ReportPage::printWithDialog() {
    if (!controller().isOpen() || saysWithheld()) return;
    if (auto printer = m_printing->askForPrinter(QFileInfo(suggestedPath()).completeBaseName()))
        printTo(std::move(printer));
}

void ReportPage::printTo(std::shared_ptr<QPrinter> printer) {
    if (saysWithheld()) return;
    m_pendingPrinter = std::move(printer);
    if (m_current) {
        writePending();
    } else {
        makeReport();
    }
}

void ReportPage::writePending() {
    if (m_pendingPrinter) m_printing->print(m_pdf, std::exchange(m_pendingPrinter, nullptr));
    if (m_pendingPath.isEmpty()) return;
    const QString path = std::exchange(m_pendingPath, {});
    const std::string_view bytes(m_pdf.constData(), static_cast<std::size_t>(m_pdf.size()));
    const bool done = presentingErrors(
        this, controller().wording(), [&] { files::writeWhole(path.toStdString(), bytes); },
        tr("The report was not written"));
    if (done) emit exported(path);
    settle(done);
}

QString ReportPage::suggestedPath() const {
    const QFileInfo document(controller().path());
    return document.dir().filePath(document.completeBaseName() + QStringLiteral(".pdf"));
}

} // namespace meyar::ui
