#include "report/report_page.h"

#include "exchange/whole_file.h"
#include "interface_language.h"
#include "present_error.h"
#include "report/blind_card.h"
#include "report/preview.h"
#include "report/report_maker.h"
#include "report/report_printing.h"
#include "seen.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/place_kept.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfBookmarkModel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int gatherMilliseconds = 300;
constexpr int patienceMilliseconds = 500;
constexpr int progressSteps = 1000;
constexpr int optionsWidth = 296;
constexpr int leastContents = 112; ///< four lines of them
// On the controller, since pages are made anew with language and theme.
constexpr const char* shownAllTheSame = "reportShownAllTheSame";

QString nameOf(report::Part part) {
    switch (part) {
    case report::Part::Findings:
        return ReportPage::tr("Findings and indicator tables");
    case report::Part::Recommendations:
        return ReportPage::tr("Table of priorities");
    case report::Part::Ranking:
        return ReportPage::tr("Ranking with reasons");
    case report::Part::Detail:
        return ReportPage::tr("Detailed recommendations");
    case report::Part::Bibliography:
        break;
    }
    return ReportPage::tr("Bibliography");
}

QLabel* sectionLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("section"));
    return label;
}

} // namespace

ReportPage::ReportPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_maker(new ReportMaker(this)), m_printing(new ReportPrinting(this)) {
    setObjectName(QStringLiteral("reportPage"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    QWidget* preview = previewColumn(); // first: the contents list shows its document's bookmarks
    across->addWidget(optionsColumn());
    across->addWidget(preview, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMilliseconds);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::makeReport);
    connect(&m_patience, &QTimer::timeout, this, &ReportPage::waitVisibly);
    connect(m_maker, &ReportMaker::made, this, &ReportPage::reportMade);
    connect(m_maker, &ReportMaker::failed, this, &ReportPage::reportFailed);
    connect(m_maker, &ReportMaker::cancelled, this, [this] {
        m_pendingPath.clear();
        m_pendingPrinter.reset();
        stopWaiting(withheld() ? QString() : tr("Stopped. The preview is not up to date."));
    });
    connect(m_maker, &ReportMaker::progressed, this,
            [this](double done) { m_progress->setValue(static_cast<int>(done * progressSteps)); });
    connect(m_printing, &ReportPrinting::printed, this, &ReportPage::printed);
    connect(m_printing, &ReportPrinting::refused, this, &ReportPage::refused);
    connect(&controller, &DocumentController::changed, this, &ReportPage::outdatePreview);
    connect(&controller, &DocumentController::rankingChanged, this, &ReportPage::outdatePreview);
    connect(&controller, &DocumentController::assessorChanged, this, &ReportPage::showOrWithhold);
    connect(&controller, &DocumentController::leaving, this,
            [this] { this->controller().setProperty(shownAllTheSame, false); });
}

QWidget* ReportPage::optionsColumn() {
    auto* column = new QWidget(this);
    column->setObjectName(QStringLiteral("reportOptions"));
    auto* options = new QWidget;
    auto* down = new QVBoxLayout(options);
    down->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit, 2 * Theme::unit);
    down->setSpacing(2 * Theme::unit);

    auto* title = new QLabel(tr("Report"), options);
    title->setProperty("role", QStringLiteral("title"));
    down->addWidget(title);
    auto* second = new QLabel(tr("What you see is what is printed."), options);
    second->setProperty("role", QStringLiteral("second"));
    second->setWordWrap(true);
    down->addWidget(second);
    down->addSpacing(2 * Theme::unit);

    down->addWidget(sectionLabel(tr("Sections"), options));
    for (const report::Part part : report::allParts) {
        auto* tick = new QCheckBox(nameOf(part), options);
        tick->setObjectName(QStringLiteral("part_") + qs(report::code(part)));
        tick->setChecked(true);
        markAsNavigation(*tick); // what is printed is no part of the document
        connect(tick, &QCheckBox::toggled, this, &ReportPage::outdatePreview);
        m_parts[part] = tick;
        down->addWidget(tick);
    }
    down->addSpacing(2 * Theme::unit);

    down->addWidget(sectionLabel(tr("Language of the report"), options));
    m_language = new QComboBox(options);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    markAsNavigation(*m_language);
    for (const model::Language language : model::allLanguages)
        m_language->addItem(ownName(language), static_cast<int>(language));
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportPage::outdatePreview);
    down->addWidget(m_language);
    down->addSpacing(2 * Theme::unit);

    down->addWidget(sectionLabel(tr("Contents"), options));
    auto* bookmarks = new QPdfBookmarkModel(options);
    bookmarks->setDocument(m_preview->document());
    m_contents = new QTreeView(options);
    m_contents->setObjectName(QStringLiteral("reportContents"));
    m_contents->setAccessibleName(tr("Contents of the report"));
    m_contents->setHeaderHidden(true);
    m_contents->setModel(bookmarks);
    m_contents->setTextElideMode(Qt::ElideRight);
    const auto go = [this](const QModelIndex& index) {
        m_preview->goToPage(index.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt());
    };
    connect(m_contents, &QTreeView::clicked, this, go);
    connect(m_contents, &QTreeView::activated, this, go);
    m_contents->setMinimumHeight(Theme::scaled(leastContents));
    down->addWidget(m_contents, 1);

    // A large type needs more height than a low window has; the button below stays.
    m_options = new QScrollArea(column);
    m_options->setWidgetResizable(true);
    m_options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_options->setFocusPolicy(Qt::NoFocus);
    m_options->setWidget(options);
    m_options->viewport()->setAutoFillBackground(false);
    options->setAutoFillBackground(false);
    m_export = new QPushButton(icon(QStringLiteral("export"), IconInk::OnAccent), tr("Export PDF…"), column);
    m_export->setObjectName(QStringLiteral("exportPdf"));
    m_export->setProperty("role", QStringLiteral("primary"));
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportWithDialog);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(6 * Theme::unit, Theme::unit, 4 * Theme::unit, 4 * Theme::unit);
    foot->addWidget(m_export);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_options, 1);
    rows->addLayout(foot);
    return column;
}

QWidget* ReportPage::previewColumn() {
    auto* column = new QWidget(this);
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
    connect(m_blind, &BlindCard::showAllTheSame, this, &ReportPage::showAllTheSame);
    down->addWidget(m_waiting);
    down->addWidget(m_blind, 1);
    down->addWidget(m_preview, 1);
    return column;
}

void ReportPage::refresh() {
    if (!controller().isOpen()) return;
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(controller().assessment().details.language)));
    outdatePreview();
}

model::Language ReportPage::reportLanguage() const {
    return static_cast<model::Language>(m_language->currentData().toInt());
}

std::set<report::Part> ReportPage::tickedParts() const {
    std::set<report::Part> parts;
    for (const auto& [part, tick] : m_parts) {
        if (tick->isChecked()) parts.insert(part);
    }
    return parts;
}

/// As wide as its words are, so that the preview keeps its room at a zoom.
void ReportPage::fitOptions() {
    for (QWidget* part : m_options->findChildren<QWidget*>())
        part->ensurePolished();
    const int bar = m_options->verticalScrollBar()->sizeHint().width();
    const int least = m_options->widget()->minimumSizeHint().width() + bar;
    m_options->setFixedWidth(std::max(least, std::min(Theme::scaled(optionsWidth), width() / 3)));
}

void ReportPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitOptions();
}

void ReportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    fitOptions();
    if (!m_current && !m_maker->busy() && !withheld()) m_soon.start(0);
}

bool ReportPage::withheld() const {
    if (!controller().isOpen() || controller().property(shownAllTheSame).toBool()) return false;
    return anyHidden(controller(), 0, controller().assessment().cells.size());
}

bool ReportPage::saysWithheld() {
    if (!withheld()) return false;
    m_blind->setFocus();
    emit refused(tr("The report is not shown while cells are hidden from you. Show it on its page first."));
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
    m_export->setEnabled(!withholds);
    if (!withholds) {
        if (!m_current && isVisible()) m_soon.start(gatherMilliseconds);
        return;
    }
    m_soon.stop();
    m_pendingPath.clear();
    m_pendingPrinter.reset();
    m_maker->cancel();
    stopWaiting({});
    m_current = false;
    m_pdf.clear();
    m_preview->clear();
}

void ReportPage::showAllTheSame() {
    controller().setProperty(shownAllTheSame, true);
    showOrWithhold();
    m_preview->setFocus(); // the button that had the keys is gone
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
                       controller().data().wording(reportLanguage()), tickedParts()});
    });
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
    m_contents->expandToDepth(0);
    writePending();
}

void ReportPage::reportFailed(const QString& cause) {
    m_pendingPath.clear();
    m_pendingPrinter.reset();
    stopWaiting(tr("The report could not be made: %1").arg(cause));
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
    if (presentingErrors(this, controller().wording(), [&] { exchange::writeWhole(path.toStdString(), bytes); })) {
        emit exported(path);
    }
}

QString ReportPage::suggestedPath() const {
    const QFileInfo document(controller().path());
    return document.dir().filePath(document.completeBaseName() + QStringLiteral(".pdf"));
}

} // namespace meyar::ui
