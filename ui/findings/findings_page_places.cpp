// What the findings' page shows, one of many, and how it is brought there.
#include "findings/area_view.h"
#include "findings/findings_model.h"
#include "findings/findings_page.h"
#include "findings/findings_records.h"
#include "findings/findings_tree.h"
#include "findings/markdown_edit.h"
#include "findings/section_edit.h"
#include "text.h"

#include <QLineEdit>

namespace meyar::ui {

QString FindingsPage::record() const {
    if (m_section) return recordOfSection(*m_section);
    return m_area ? recordOfArea(*m_area) : QString();
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

void FindingsPage::write() {
    if (m_section) return m_edit->focusHeading();
    if (!m_area) return;
    if (m_model->rowCount(m_tree->currentIndex()) == 0) return addSection();
    m_areaView->startTheme();
}

void FindingsPage::addTheme() {
    m_edit->keep();
    if (!m_area) return;
    if (m_section) showDetails(*m_area);
    m_areaView->addTheme();
}

/// The text that has the keys. A heading has no marks; from the tree or a button the section's text is meant.
MarkdownEdit* FindingsPage::textToMark() const {
    QWidget* const keys = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : focusWidget();
    if (auto* text = qobject_cast<MarkdownEdit*>(keys)) return text;
    if (qobject_cast<QLineEdit*>(keys)) return nullptr;
    return m_section ? &m_edit->text() : nullptr;
}

} // namespace meyar::ui
