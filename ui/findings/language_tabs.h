// The three languages of a text side by side; those in which it is missing are marked.
#pragma once

#include "model/text.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace meyar::ui {

class LanguageTabs : public QWidget {
    Q_OBJECT
public:
    /// Tabs named PREFIX and a code, "written_az".
    explicit LanguageTabs(QWidget* parent, const QString& prefix = QStringLiteral("written_"));

    void setChosen(model::Language language); ///< says nothing
    model::Language chosen() const { return m_chosen; }
    void setMissing(model::Language language, bool missing);

signals:
    void chosenChanged(meyar::model::Language language);

private:
    void showMark(model::Language language);

    std::array<QPushButton*, model::allLanguages.size()> m_tabs{};
    std::array<bool, model::allLanguages.size()> m_missing{};
    model::Language m_chosen = model::Language::En;
};

} // namespace meyar::ui
