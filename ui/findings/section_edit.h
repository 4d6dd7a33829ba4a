// One section: its heading and its text, a language at a time. What is typed is kept on a pause and whenever one leaves
// a field, the section, the page or the document, each time as one edit.
#pragma once

#include "document_controller.h"
#include "widgets/typing_pause.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace meyar::ui {

class AreaLine;
class LanguageTabs;
class MarkdownEdit;
class RefusalLine;

class SectionEdit : public QWidget {
    Q_OBJECT
public:
    SectionEdit(DocumentController& controller, QWidget* parent);

    void showSection(const model::SectionId& section); ///< after keeping what was typed in the one before
    void refresh();                                    ///< what the document says now, save for what is being typed
    void forget();                                     ///< nothing is shown and nothing is kept
    void keep();

    void setLanguage(model::Language language);
    model::Language language() const { return m_shown; }
    /// The section with what is being typed.
    std::optional<model::Section> written() const;

    void focusHeading(); ///< with all of it chosen
    void focusText();
    MarkdownEdit& text() { return *m_text; }

signals:
    void typed();
    void languageChanged();
    void leaveWanted();
    void detailsWanted(); ///< the recommendations of the section's area
    void cellWanted(const meyar::model::CellId& cell);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields();
    QWidget* makeToolbar();
    QToolButton* tool(const char* objectName, const QString& drawing, const QString& name, const QString& keys);
    const model::Section* recorded() const;
    void display(const model::Section& section);
    void follow(const model::Section& section);
    void noteTyping();
    void showLanguages();

    DocumentController& m_controller;
    AreaLine* m_area;
    LanguageTabs* m_languages;
    QLineEdit* m_heading;
    MarkdownEdit* m_text;
    RefusalLine* m_refusal;
    TypingPause* m_pause;
    std::optional<model::SectionId> m_section;
    model::Language m_shown = model::Language::En; ///< what the fields hold
    bool m_unsaved = false;
    bool m_showing = false; ///< a text from the document is being shown: not a person's typing
};

} // namespace meyar::ui
