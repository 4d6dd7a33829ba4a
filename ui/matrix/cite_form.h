// Cites a source for a cell or for several: which, where in it, what it says, for or against; or changes such a
// citation. A source that is not in the register yet is written in the same form, and all goes in as one act.
#pragma once

#include "evidence/citation_fields.h"

#include <QFrame>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class DocumentController;
class FoldedCompleter;
class RefusalLine;

class CiteForm : public QFrame {
    Q_OBJECT
public:
    CiteForm(DocumentController& controller, QWidget* parent);

    void start(const std::vector<model::CellId>& cells); ///< empty, with the keys in the source field
    void change(const model::CellId& cell, const model::Citation& citation);
    void refreshSources();
    /// Whether it holds a draft, which other cells that are shown now do not drop; it then says which it is for.
    bool staysFor(const std::vector<model::CellId>& shown);

signals:
    void finished(); ///< cited or given up

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildSource();
    void buildNewSource();
    void open(const model::Citation& citation);
    bool goesOnWithDraft(); ///< one that another act would drop
    void showAct();
    QVariant about() const;
    void comeBack(const QVariant& about);
    void cite();
    void cancel();
    bool writesNewSource() const;
    void showNewSource();
    std::optional<model::Source> newSource() const;
    void takeSource(const QString& id); ///< empty: a new one
    bool findsSource();
    model::SourceId chosenSource() const;

    DocumentController& m_controller;
    std::vector<model::CellId> m_cells;
    std::vector<model::CellId> m_shown; ///< around the form, perhaps others
    model::CitationId m_changed;        ///< empty: a new citation
    QPushButton* m_accept;
    QComboBox* m_source;
    FoldedCompleter* m_matches = nullptr;
    QWidget* m_newSource;
    QLineEdit* m_newId;
    QLineEdit* m_newTitle;
    QComboBox* m_newKind;
    CitationFields* m_fields;
    RefusalLine* m_refusal;
};

} // namespace meyar::ui
