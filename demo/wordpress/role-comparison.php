<?php
/**
 * Plugin Name:       Role Comparison
 * Description:       Shows how job roles differ and what they pay: a block and a shortcode. Its scripts are served by this site; readers' browsers ask no other.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 *
 * What a post holds is the block's settings, which the filter for authors without `unfiltered_html` keeps. The element
 * is written here, when the post is shown.
 */

namespace RoleComparison;

defined( 'ABSPATH' ) || exit;

const BLOCK = 'role-comparison/role-comparison';

/** What can be chosen: the elements, their attributes with labels and values, the names of the shipped roles. */
function choices(): array {
	static $choices;
	$choices = $choices ?? wp_json_file_decode( __DIR__ . '/choices.json', array( 'associative' => true ) );
	return $choices;
}

/** The address of a file of the elements, under their version, so that a new one is never mixed with an old one. */
function asset_url( string $file ): string {
	return plugins_url( 'assets/' . choices()['version'] . '/' . $file, __FILE__ );
}

/** The name of a setting of the block: `groupBy` for the attribute `group-by`. */
function setting_of( string $attribute ): string {
	return lcfirst( str_replace( '-', '', ucwords( $attribute, '-' ) ) );
}

function register(): void {
	wp_register_script( 'role-comparison', asset_url( 'embed.js' ), array(), null, true );
	wp_register_script(
		'role-comparison-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
		choices()['version'],
		true
	);
	wp_add_inline_script(
		'role-comparison-editor',
		'window.roleComparison = ' . wp_json_encode(
			array(
				'choices' => choices(),
				'frame'   => asset_url( 'embed.html' ),
				'lang'    => get_bloginfo( 'language' ),
			),
			JSON_HEX_TAG | JSON_UNESCAPED_SLASHES
		),
		'before'
	);

	$settings = array( 'element' => array( 'type' => 'string' ) );
	foreach ( choices()['controls'] as $control ) {
		$settings[ setting_of( $control['name'] ) ] = array( 'type' => 'flag' === $control['kind'] ? 'boolean' : 'string' );
	}
	register_block_type(
		BLOCK,
		array(
			'api_version'     => 3,
			'title'           => 'Role comparison',
			'category'        => 'widgets',
			'icon'            => 'columns',
			'description'     => 'How job roles differ, and what they pay.',
			'keywords'        => array( 'job', 'career', 'salary', 'pay' ),
			'attributes'      => $settings,
			'supports'        => array( 'html' => false, 'align' => array( 'wide', 'full' ) ),
			'editor_script'   => 'role-comparison-editor',
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
	add_shortcode( 'role-comparison', __NAMESPACE__ . '\render_shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/** The script is a module, which WordPress can say itself only from 6.5 on. */
function print_script( string $tag, string $handle, string $src ): string {
	return 'role-comparison' === $handle
		? '<script type="module" src="' . esc_url( $src ) . '"></script>' . "\n"
		: $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\print_script', 10, 3 );

/** Excerpts have the text of the block too. */
add_filter(
	'excerpt_allowed_blocks',
	function ( array $blocks ): array {
		return array_merge( $blocks, array( BLOCK ) );
	}
);

function render_block( array $settings ): string {
	$values = array();
	foreach ( choices()['controls'] as $control ) {
		$values[ $control['name'] ] = $settings[ setting_of( $control['name'] ) ] ?? '';
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . render( (string) ( $settings['element'] ?? '' ), $values ) . '</div>';
}

/** `[role-comparison element="salary-chart" source="adverts"]`; an attribute without a value is on. */
function render_shortcode( $attributes ): string {
	$values = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$values[ strtolower( $value ) ] = true;
		} else {
			$values[ $name ] = 'false' === $value ? '' : html_entity_decode( $value, ENT_QUOTES | ENT_HTML5 );
		}
	}
	return render( (string) ( $values['element'] ?? '' ), $values );
}

/**
 * The element with its content as plain HTML, which feeds, mail and readers without scripts see.
 *
 * @param string $element One of the elements; the comparison where there is none of this name.
 * @param array  $values  By the names of attributes. What the element does not have, or what is not one of the values
 *                        that there are, is left out.
 */
function render( string $element, array $values ): string {
	$elements = choices()['elements'];
	$element  = isset( $elements[ $element ] ) ? $element : (string) array_key_first( $elements );
	$chosen   = array();
	foreach ( choices()['controls'] as $control ) {
		$value = $values[ $control['name'] ] ?? '';
		if ( ! in_array( $element, $control['elements'], true ) || '' === $value || false === $value ) {
			continue;
		}
		$value = 'flag' === $control['kind'] ? '' : sanitize_text_field( (string) $value );
		if ( 'choice' !== $control['kind'] || in_array( $value, array_column( $control['values'], 'value' ), true ) ) {
			$chosen[ $control['name'] ] = $value;
		}
	}
	$plain = read_plain( $element, $chosen );
	if ( is_feed() ) {
		return $plain;
	}
	wp_enqueue_script( 'role-comparison' );
	$html = '<' . $element;
	foreach ( $chosen as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return $html . '>' . $plain . '</' . $element . '>';
}

/** The content as plain HTML: made beforehand for the first two roles, else the names of the roles. */
function read_plain( string $element, array $chosen ): string {
	$known = choices()['roles'];
	$ids   = preg_split( '/[\s,]+/', $chosen['roles'] ?? '', -1, PREG_SPLIT_NO_EMPTY );
	if ( $ids && array_slice( array_keys( $known ), 0, 2 ) !== $ids ) {
		$names = array_map(
			function ( string $id ) use ( $known ): string {
				return esc_html( $known[ $id ] ?? $id );
			},
			$ids
		);
		return '<p lang="en">' . implode( ', ', $names ) . '</p>';
	}
	$name     = $element . ( isset( $chosen['source'] ) ? '.' . $chosen['source'] : '' );
	$language = get_bloginfo( 'language' );
	foreach ( array( $language, strtok( $language, '-' ), 'en' ) as $tag ) {
		foreach ( array( $name, $element ) as $file ) {
			$path = __DIR__ . "/plain/$file.$tag.html";
			if ( 0 === validate_file( "$file.$tag.html" ) && is_readable( $path ) ) {
				return (string) file_get_contents( $path );
			}
		}
	}
	return '';
}
