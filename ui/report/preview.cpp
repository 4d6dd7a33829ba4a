#include "report/preview.h"

#include "widgets/icon.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr double zoomStep = 1.2;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 5.0;
constexpr double pointsPerInch = 72.0;
} // namespace

Preview::Preview(QWidget* parent)
    : QWidget(parent), m_document(new QPdfDocument(this)), m_view(new QPdfView(this)), m_place(new QLabel(this)),
      m_zoom(new QLabel(this)) {
    setObjectName(QStringLiteral("reportPreview"));
    setFocusProxy(m_view);
    m_view->setObjectName(QStringLiteral("reportPages"));
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocumentMargins(QMargins(16, 16, 16, 16));
    m_view->setPageSpacing(16);
    m_view->setFrameShape(QFrame::NoFrame);
    QPalette desk = m_view->palette(); // the view paints what is around the pages in "dark"
    desk.setBrush(QPalette::Dark, Theme::current().colours().line);
    m_view->setPalette(desk);

    m_previous = tool(QStringLiteral("previous"), QStringLiteral("previousPage"), tr("Previous page"));
    m_next = tool(QStringLiteral("next"), QStringLiteral("nextPage"), tr("Next page"));
    QToolButton* smaller = tool(QStringLiteral("zoom-out"), QStringLiteral("zoomOut"), tr("Smaller"));
    QToolButton* larger = tool(QStringLiteral("zoom-in"), QStringLiteral("zoomIn"), tr("Larger"));
    m_fit = tool(QStringLiteral("fit-width"), QStringLiteral("fitWidth"), tr("Fit the width"));
    m_fit->setCheckable(true);
    m_place->setObjectName(QStringLiteral("previewPlace"));
    setRole(*m_place, "second");
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // says it shorter where there is little room
    m_place->installEventFilter(this);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    setRole(*m_zoom, "second");
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("500 %")) + 2 * Theme::unit);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4 * Theme::unit, 2 * Theme::unit, 4 * Theme::unit, 2 * Theme::unit);
    bar->setSpacing(Theme::unit);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addSpacing(2 * Theme::unit);
    bar->addWidget(m_place, 1);
    bar->addWidget(smaller);
    bar->addWidget(m_zoom);
    bar->addWidget(larger);
    bar->addWidget(m_fit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { goToPage(m_view->pageNavigator()->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToPage(m_view->pageNavigator()->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / zoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { zoomBy(zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, &Preview::fitWidth);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &Preview::showPlace);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Preview::showZoom);
    showPlace();
    showZoom();
}

Preview::~Preview() {
    // The document reads from m_bytes and tells the view when it closes, both of which would be gone by then.
    m_view->pageNavigator()->disconnect(this);
    m_view->verticalScrollBar()->disconnect(this);
    m_document->close();
}

QToolButton* Preview::tool(const QString& iconName, const QString& name, const QString& what) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    setRole(*button, "flat");
    button->setIcon(icon(iconName));
    button->setToolTip(what);
    button->setAccessibleName(what);
    return button;
}

void Preview::show(const QByteArray& pdf) {
    const int scrolled = m_view->verticalScrollBar()->value();
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    m_view->verticalScrollBar()->setValue(scrolled);
    showPlace();
    showZoom();
}

int Preview::pageCount() const {
    return m_document->status() == QPdfDocument::Status::Ready ? m_document->pageCount() : 0;
}

void Preview::goToPage(int page) {
    if (page < 0 || page >= pageCount()) return;
    m_view->pageNavigator()->jump(page, {});
}

double Preview::factor() const {
    if (m_view->zoomMode() == QPdfView::ZoomMode::Custom || pageCount() == 0) return m_view->zoomFactor();
    const QMargins around = m_view->documentMargins();
    const double room = m_view->viewport()->width() - around.left() - around.right();
    return room / (m_document->pagePointSize(0).width() * m_view->logicalDpiX() / pointsPerInch);
}

void Preview::zoomBy(double times) {
    const double wanted = std::clamp(factor() * times, smallestZoom, largestZoom);
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(wanted);
    showZoom();
}

void Preview::fitWidth() {
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    showZoom();
}

void Preview::clear() {
    m_document->close();
    m_bytes.close();
    showPlace();
    showZoom();
}

void Preview::showPlace() {
    const int pages = pageCount();
    const int page = m_view->pageNavigator()->currentPage();
    const QString whole = pages == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pages);
    const QString brief = pages == 0 ? QString() : tr("%1 / %2", "page of pages").arg(page + 1).arg(pages);
    const auto width = [this](const QString& words) { return m_place->fontMetrics().horizontalAdvance(words); };
    m_place->setMinimumWidth(width(brief));
    m_place->setText(width(whole) <= m_place->width() ? whole : brief);
    m_place->setAccessibleName(whole);
    m_previous->setEnabled(page > 0 && pages > 0);
    m_next->setEnabled(page + 1 < pages);
}

bool Preview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_place && event->type() == QEvent::Resize) showPlace();
    return QWidget::eventFilter(watched, event);
}

void Preview::showZoom() {
    m_fit->setChecked(m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth);
    m_zoom->setText(pageCount() == 0 ? QString() : QStringLiteral("%1 %").arg(qRound(factor() * 100)));
}

} // namespace meyar::ui
