// The fields of one source, changed in place: each is handed in when it is left, and a refused value stays in its field
// with the reason under it. A new source is written in the same fields and goes in whole.
#pragma once

#include "model/assessment.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace meyar::ui {

class DocumentController;
class RefusalLine;

class SourceFields : public QWidget {
    Q_OBJECT
public:
    SourceFields(DocumentController& controller, QWidget* parent);

    void display(const model::Source& source, bool used); ///< what is being typed into the same source stays
    void startNew();
    void endNew() { m_new = false; } ///< what was written of a new source is dropped
    bool writesNew() const { return m_new; }
    void keep(); ///< hands in what was typed and not left yet; a new source joins when it has a title
    void focusFirst();

signals:
    void made(const meyar::model::SourceId& source);
    void renaming(const meyar::model::SourceId& from, const meyar::model::SourceId& to); ///< before it is done
    void givenUp(); ///< Esc, or Cancel of a new source

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Field { Id, Title, Author, Year, fields };

    void buildRows();
    QLineEdit* addRow(QGridLayout& grid, Field field, const char* objectName);
    void buildNewButtons(QVBoxLayout& rows);
    void showWords();
    void show(const model::Source& source);
    void keepField(Field field);
    void rename();
    void changeKind();
    void changeConfidential();
    bool readField(Field field, model::Source& source);
    bool readId(model::Source& source);
    bool readYear(model::Source& source);
    void put(const model::Source& source, RefusalLine& refusal);
    std::optional<model::Source> written();
    void add();
    std::optional<model::Source> stored() const;
    model::SourceKind chosenKind() const;

    DocumentController& m_controller;
    model::SourceId m_source;
    bool m_new = false;
    bool m_used = false;
    bool m_showing = false;
    std::array<QLabel*, fields> m_names{};
    std::array<QLineEdit*, fields> m_edits{};
    std::array<RefusalLine*, fields> m_refusals{};
    QLabel* m_idNote;
    QLabel* m_pseudonymNote;
    QComboBox* m_kind;
    QCheckBox* m_confidential;
    QWidget* m_newButtons;
};

} // namespace meyar::ui
