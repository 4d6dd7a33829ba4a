// One theme of an area's detailed recommendations: its title, a field for each recommendation, and an empty one at the
// end to write a further one in. A recommendation that is emptied in all languages goes.
#pragma once

#include "document_controller.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace meyar::ui {

class DetailField;
class RefusalLine;

class DetailCard : public QFrame {
    Q_OBJECT
public:
    DetailCard(DocumentController& controller, const model::DetailId& id, QWidget* parent);

    const model::DetailId& id() const { return m_id; }
    /// Shows what the document says in a language; a field that is being typed in keeps what was typed.
    void display(model::Language language);
    void keep();
    void focusFurther(); ///< the empty field at the end
    /// Moves the recommendation that has the keys up or down in its theme; false when none of this card has them.
    bool moveItem(int step);

signals:
    void leaveWanted(); ///< Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const model::DetailedRecommendation* recorded() const;
    DetailField* addField();
    void fitFields(std::size_t count);
    bool blank(std::size_t field) const;
    void keepField(const DetailField& field);
    void focusAfter(const DetailField& field);

    DocumentController& m_controller;
    model::DetailId m_id;
    model::Language m_language = model::Language::En;
    QLineEdit* m_theme;
    QToolButton* m_remove;
    QVBoxLayout* m_rows;
    std::vector<DetailField*> m_items; ///< one more than there are recommendations
    RefusalLine* m_refusal;
    bool m_themeTyped = false;
};

} // namespace meyar::ui
