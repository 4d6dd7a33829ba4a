// What the findings' page shows, one of many, and how it is brought there.
#include "findings/findings_model.h"
#include "findings/findings_page.h"
#include "findings/findings_tree.h"
#include "text.h"

namespace meyar::ui {

namespace {

const QString sectionRecord = QStringLiteral("section ");
const QString areaRecord = QStringLiteral("area ");

} // namespace

QString FindingsPage::record() const {
    if (m_section) return sectionRecord + qs(m_section->text());
    return m_area ? areaRecord + qs(m_area->text()) : QString();
}

void FindingsPage::showRecord(const QString& record) {
    if (record == this->record()) return;
    const auto idAfter = [&](const QString& kind) { return record.mid(kind.size()).toStdString(); };
    if (record.startsWith(sectionRecord)) showSection(model::SectionId(idAfter(sectionRecord)));
    if (record.startsWith(areaRecord)) showDetails(model::AreaId(idAfter(areaRecord)));
}

void FindingsPage::chooseIndex(const QModelIndex& index) {
    if (!index.isValid()) return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void FindingsPage::showArea(const model::AreaId& area) {
    if (!controller().isOpen()) return;
    bringUpToDate();
    const QModelIndex index = m_model->indexOf(area);
    chooseIndex(m_model->rowCount(index) > 0 ? m_model->index(0, 0, index) : index);
}

void FindingsPage::showSection(const model::SectionId& section) {
    if (!controller().isOpen()) return;
    bringUpToDate();
    chooseIndex(m_model->indexOf(section));
}

void FindingsPage::showDetails(const model::AreaId& area) {
    if (!controller().isOpen()) return;
    bringUpToDate();
    chooseIndex(m_model->indexOf(area));
}

} // namespace meyar::ui
