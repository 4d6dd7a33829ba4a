// The chosen source beside the register: its fields, what it is used for, and citing it from here.
#pragma once

#include "evidence/source_fields.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class CitationForm;
class UsesModel;
class UsesView;

class SourcePanel : public QFrame {
    Q_OBJECT
public:
    SourcePanel(DocumentController& controller, QWidget* parent);

    void showSource(const std::optional<model::SourceId>& source);
    void followRename(const model::SourceId& to) { m_source = to; } ///< the document still has the old name
    void startNew();
    bool writesNew() const { return m_fields->writesNew(); }
    void refresh(); ///< what it shows may have changed in the document
    void keep() { m_fields->keep(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< of what it holds, which scrolls down only
    void startCiting();
    void focusFields() { m_fields->focusFirst(); }
    /// Removes the source; one that is cited stays, and the panel says where it is.
    void removeSource();

signals:
    void made(const meyar::model::SourceId& source);
    void renaming(const meyar::model::SourceId& from, const meyar::model::SourceId& to);
    void givenUp(); ///< the keys may go back to the register
    void cellWanted(const meyar::model::CellId& cell);
    void findingWanted(const meyar::model::SectionId& section);
    void detailsWanted(const meyar::model::AreaId& area);

private:
    const model::Source* chosen() const; ///< none when it is not in the register
    void buildHeading(QVBoxLayout& rows);
    void buildUses(QVBoxLayout& rows);
    QPushButton* useButton(const char* objectName, const QString& words, const QString& act, const QString& key);
    void showUses();
    void showUseButtons();
    void goToUse();
    void editUse();
    void showForm();
    void removeUse();
    void endCiting();

    DocumentController& m_controller;
    std::optional<model::SourceId> m_source;
    QLabel* m_none;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QLabel* m_name;
    QPushButton* m_removeSource;
    QLabel* m_title;
    QLabel* m_summary;
    RefusalLine* m_refusal;
    QPushButton* m_showUses;
    SourceFields* m_fields;
    QWidget* m_usesPart;
    QPushButton* m_cite;
    QLabel* m_unused;
    UsesModel* m_uses;
    UsesView* m_list;
    QWidget* m_useButtons;
    QPushButton* m_go;
    QPushButton* m_edit;
    QPushButton* m_remove;
    RefusalLine* m_useRefusal;
    CitationForm* m_form;
};

} // namespace meyar::ui
